import { spawn } from 'node:child_process'
import { existsSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { isInstalled, writeInstallStamp } from './install-stamp.mjs'
import { withLock } from './lock.mjs'
import { text } from './messages.mjs'
import { npmCommand, npmInstallCommand, withoutNpmTraces } from './npm-command.mjs'
import { failureOfNpm } from './npm-failure.mjs'
import { showProgress } from './progress-line.mjs'
import { canReach } from './registry-reach.mjs'
import { SetUpFailure, failureOfSystem } from './set-up-failure.mjs'

/** What all packages take, in bytes, with some air. */
const spaceNeeded = 900_000_000

/**
 * A first installation on a disk that is too small is refused at once: npm would fill the disk and go on for minutes.
 * @param {string} root
 */
function requireSpace(root) {
  if (existsSync(join(root, 'node_modules', '.package-lock.json'))) return
  const { bavail, bsize } = statfsSync(root)
  if (bavail * bsize < spaceNeeded) throw new SetUpFailure('diskFull')
}

/**
 * @param {string} root
 * @param {{ command: string, args: string[], shell: boolean }} npm
 * @returns {Promise<{ code: number | null, stdout: string, stderr: string }>}
 */
function runNpm(root, npm) {
  return new Promise((resolve, reject) => {
    const child = spawn(npm.command, npm.args, {
      cwd: root,
      // Names are looked up on this pool: with npm's many requests a dead resolver would be waited for in long rows.
      env: { ...withoutNpmTraces(process.env), UV_THREADPOOL_SIZE: '32' },
      shell: npm.shell,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (part) => (stdout += part))
    child.stderr.setEncoding('utf8').on('data', (part) => (stderr += part))
    child.once('error', () => reject(new SetUpFailure('npmMissing')))
    child.once('close', (code) => resolve({ code, stdout, stderr }))
  })
}

/** @param {string} root */
async function installWith(root) {
  const facts = { env: process.env, platform: process.platform, node: process.execPath }
  const registry = await runNpm(root, npmCommand(facts, ['config', 'get', 'registry']))
  if (!(await canReach(registry.stdout.trim()))) throw new SetUpFailure('networkMissing')
  return runNpm(root, npmInstallCommand(facts))
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
      requireSpace(root)
      const done = showProgress(text('installing'), options)
      const { code, stderr } = await installWith(root).finally(done)
      if (code !== 0) throw failureOfNpm(stderr, root)
      writeInstallStamp(root)
    })
  } catch (error) {
    throw failureOfSystem(error, root) || error
  }
}
