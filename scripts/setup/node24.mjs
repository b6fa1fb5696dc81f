import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { SetUpFailure } from './set-up-failure.mjs'

/** @typedef {{ platform: string, arch: string, isMusl: boolean, exists: (file: string) => boolean }} MachineFacts */

/**
 * The Node 24 that came with the packages (npm carries it for Linux and Windows), or else the system's own.
 * It is called by path, because npm 10 makes no link to it.
 * @param {string} root
 * @param {MachineFacts & { version: string, execPath: string }} facts
 * @returns {string}
 */
export function chooseNode24(root, facts) {
  const system = facts.platform === 'win32' ? 'win' : facts.platform
  const program = facts.platform === 'win32' ? 'node.exe' : 'node'
  const packaged = join(root, 'node_modules', 'node-' + system + '-' + facts.arch, 'bin', program)
  // The packaged binaries are built against glibc.
  if (!facts.isMusl && facts.exists(packaged)) return packaged
  if (Number(facts.version.split('.')[0]) >= 24) return facts.execPath
  throw new SetUpFailure('node24Missing', { version: facts.version })
}

function isMusl() {
  if (process.platform !== 'linux' || process.report === undefined) return false
  const report = process.report.getReport()
  return !('glibcVersionRuntime' in /** @type {{ header: object }} */ (report).header)
}

/** @param {string} root */
export function node24(root) {
  return chooseNode24(root, {
    platform: process.platform,
    arch: process.arch,
    isMusl: isMusl(),
    exists: existsSync,
    version: process.versions.node,
    execPath: process.execPath,
  })
}
