import { spawn } from 'node:child_process'
import { isInstalled, writeInstallStamp } from './install-stamp.mjs'
import { withLock } from './lock.mjs'
import { text } from './messages.mjs'
import { npmInstallCommand, withoutNpmTraces } from './npm-command.mjs'
import { failureOfNpm } from './npm-failure.mjs'
import { showProgress } from './progress-line.mjs'
import { SetUpFailure, failureOfSystem } from './set-up-failure.mjs'

/**
 * @param {string} root
 * @returns {Promise<{ code: number | null, stderr: string }>}
 */
function runNpm(root) {
  const npm = npmInstallCommand({ env: process.env, platform: process.platform, node: process.execPath })
  return new Promise((resolve, reject) => {
    const child = spawn(npm.command, npm.args, {
      cwd: root,
      env: withoutNpmTraces(process.env),
      shell: npm.shell,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (part) => (stderr += part))
    child.once('error', () => reject(new SetUpFailure('npmMissing')))
    child.once('close', (code) => resolve({ code, stderr }))
  })
}

/**
 * Makes node_modules what the lockfile says; does nothing where it already is.
 * @param {string} root
 * @param {{ silent: boolean }} options
 */
export async function installPackages(root, options) {
  if (isInstalled(root)) return
  try {
    await withLock(root, async () => {
      if (isInstalled(root)) return
      const done = showProgress(text('installing'), options)
      const { code, stderr } = await runNpm(root).finally(done)
      if (code !== 0) throw failureOfNpm(stderr, root)
      writeInstallStamp(root)
    })
  } catch (error) {
    throw failureOfSystem(error, root) || error
  }
}
