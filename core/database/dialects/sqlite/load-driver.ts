import { createRequire } from 'node:module'
import type Database from 'better-sqlite3'
import { AppFailure } from '../../../app/app-failure.ts'

/** The driver's own connection; stays inside this folder (A4). */
export type RawConnection = Database.Database
export type RawDriver = typeof Database

const oldestNodeMajor = 22
/** Older versions can corrupt a WAL file when two connections write and checkpoint at once (T1). */
const oldestSqlite = [3, 51, 3] as const

/**
 * Loads the driver after checking what it needs: on an older Node it would crash the process instead of failing,
 * so the version is looked at first.
 */
export function loadDriver(nodeVersion: string = process.versions.node): RawDriver {
  if (Number.parseInt(nodeVersion, 10) < oldestNodeMajor) {
    throw new AppFailure('runtime.unsuitable', {
      params: { part: 'Node', found: nodeVersion, needed: `${oldestNodeMajor}` },
    })
  }
  // A CommonJS package, required late: an import statement would load it before the check above.
  const require = createRequire(import.meta.url)
  const driver = require('better-sqlite3') as RawDriver
  const found = sqliteVersion(driver)
  if (!isAtLeast(found, oldestSqlite)) {
    throw new AppFailure('runtime.unsuitable', {
      params: { part: 'SQLite', found, needed: oldestSqlite.join('.') },
    })
  }
  return driver
}

let known: string | null = null
function sqliteVersion(driver: RawDriver): string {
  if (known !== null) return known
  const connection = new driver(':memory:')
  try {
    known = String(connection.prepare('select sqlite_version()').pluck().get())
    return known
  } finally {
    connection.close()
  }
}

/** Compares dotted versions by number, so that 3.9 is older than 3.51. */
export function isAtLeast(version: string, oldest: readonly number[]): boolean {
  const parts = version.split('.').map(Number)
  for (const [index, needed] of oldest.entries()) {
    const found = parts[index] ?? 0
    if (found !== needed) return found > needed
  }
  return true
}
