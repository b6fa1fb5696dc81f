import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/**
 * Runs a program in our place: same terminal, its exit code is ours, and it is gone when we are.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: Record<string, string | undefined> }} options
 * @returns {Promise<number>} exit code
 */
export function runInPlace(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: options.cwd, env: options.env, stdio: 'inherit' })
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => {
      // The terminal has already sent its Ctrl-C to the child; a second one would cut its farewell short.
      if (signal === 'SIGINT' && process.stdin.isTTY) return
      child.kill(signal)
    }
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    const stop = () => signals.forEach((signal) => process.off(signal, pass))
    signals.forEach((signal) => process.on(signal, pass))
    child.once('error', (error) => {
      stop()
      reject(error)
    })
    child.once('exit', (code, signal) => {
      stop()
      resolve(code === null ? 128 + (signal ? constants.signals[signal] : 0) : code)
    })
  })
}
