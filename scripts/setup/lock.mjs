import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tell } from './messages.mjs'

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * Takes the lock file for this process; a lock whose owner is gone is taken over.
 * @param {string} file
 * @returns {boolean} false while another living process holds it
 */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const owner = Number(readFileSync(file, 'utf8')) || 0
  if (owner > 0 && isAlive(owner)) return false
  rmSync(file, { force: true })
  return take(file)
}

/**
 * Runs one installation or build at a time in this checkout; a second command waits for the first.
 * @template T
 * @param {string} root
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(root, work) {
  const folder = join(root, '.cache')
  const file = join(folder, 'set-up.lock')
  mkdirSync(folder, { recursive: true })
  let told = false
  while (!take(file)) {
    if (!told) tell('waiting')
    told = true
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}
