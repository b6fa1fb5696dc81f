import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SetUpFailure } from './set-up-failure.mjs'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */
/** @typedef {Readonly<Record<string, LockedPackage>>} LockedPackages path in node_modules → package */

/**
 * Names one set of installed packages: it changes with the lockfile and with the machine's kind.
 * @param {string} lockfile
 * @param {string} platform
 * @param {string} arch
 */
export function stampOf(lockfile, platform, arch) {
  return createHash('sha256').update([platform, arch, lockfile].join('\n')).digest('hex')
}

/**
 * True where node_modules already holds what the lockfile asks for, as after an `npm ci` by hand. Packages for
 * other platforms are optional and may be absent.
 * @param {LockedPackages} wanted of package-lock.json
 * @param {LockedPackages} present of node_modules/.package-lock.json
 */
export function isSameInstall(wanted, present) {
  const strangers = Object.keys(present).filter((path) => !(path in wanted))
  if (strangers.length > 0) return false
  return Object.keys(wanted).every((path) => {
    if (path === '') return true
    const want = wanted[path]
    const have = present[path]
    if (want === undefined || have === undefined) return want !== undefined && want.optional === true
    return have.version === want.version && have.integrity === want.integrity
  })
}

/** @param {string} root */
function files(root) {
  return {
    lockfile: join(root, 'package-lock.json'),
    installed: join(root, 'node_modules', '.package-lock.json'),
    stamp: join(root, 'node_modules', '.keyplan-install'),
  }
}

/** @param {string} root */
function wantedStamp(root) {
  const { lockfile } = files(root)
  if (!existsSync(lockfile)) throw new SetUpFailure('lockfileMissing')
  return stampOf(readFileSync(lockfile, 'utf8'), process.platform, process.arch)
}

/**
 * @param {string} file
 * @returns {LockedPackages}
 */
function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

/**
 * True where nothing has to be installed.
 * @param {string} root
 */
export function isInstalled(root) {
  const { lockfile, installed, stamp } = files(root)
  const wanted = wantedStamp(root)
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === wanted
  return existsSync(installed) && isSameInstall(packagesIn(lockfile), packagesIn(installed))
}

/** @param {string} root */
export function writeInstallStamp(root) {
  writeFileSync(files(root).stamp, wantedStamp(root))
}
