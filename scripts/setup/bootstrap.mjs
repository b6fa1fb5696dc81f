import { fileURLToPath } from 'node:url'
import { installPackages } from './install-packages.mjs'
import { tell } from './messages.mjs'
import { node24 } from './node24.mjs'
import { runInPlace } from './run-child.mjs'
import { SetUpFailure } from './set-up-failure.mjs'
import { taskCommand, withNodeFirst } from './task-command.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/**
 * @param {string} node
 * @param {readonly string[]} argv
 */
async function runTask(node, argv) {
  const { args, cwd } = taskCommand(root, argv, { cwd: process.cwd(), env: process.env })
  try {
    return await runInPlace(node, args, { cwd, env: withNodeFirst(process.env, node) })
  } catch {
    throw new SetUpFailure('node24Broken')
  }
}

/**
 * Installs what is missing and hands the task to Node 24.
 * @param {readonly string[]} argv task and its arguments
 * @returns {Promise<number>} exit code
 */
export async function bootstrap(argv) {
  try {
    await installPackages(root, { silent: argv[0] === 'keyplan' })
    return await runTask(node24(root), argv)
  } catch (error) {
    if (error instanceof SetUpFailure) tell(error.key, error.params)
    else tell('unexpected', { reason: error instanceof Error ? error.message : String(error) })
    return 1
  }
}
