import { SetUpFailure } from './set-up-failure.mjs'

/** @type {readonly (readonly [RegExp, import('./messages.mjs').TextKey])[]} */
const causes = [
  [/ENOSPC|EDQUOT|no space left/i, 'diskFull'],
  [/EACCES|EPERM|EROFS|read-only file system/i, 'folderReadOnly'],
  [/EINTEGRITY|sha512-.*integrity checksum failed/i, 'packageDamaged'],
  [/EUSAGE|can only install packages when your package\.json and package-lock\.json/i, 'lockfileStale'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED|E50\d/,
    'networkMissing',
  ],
]

/**
 * What npm's messages mean for the person at the terminal.
 * @param {string} stderr all that npm wrote
 * @param {string} folder
 */
export function failureOfNpm(stderr, folder) {
  const cause = causes.find(([pattern]) => pattern.test(stderr))
  if (cause !== undefined) return new SetUpFailure(cause[1], { folder })
  const lines = stderr.split('\n').map((line) => line.replace(/^npm (error|ERR!)\s*/, '').trim())
  const reason = lines.find((line) => line !== '' && !line.startsWith('npm ') && !/^code\s/.test(line))
  return new SetUpFailure('installFailed', { reason: (reason || 'npm').replace(/[.。]$/, '') })
}
