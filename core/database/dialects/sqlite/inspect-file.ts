import { accessSync, closeSync, constants, existsSync, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { AppFailure } from '../../../app/app-failure.ts'
import { systemCode } from '../../../disk/system-failure.ts'
import { applicationId, openForInspection } from './open-connection.ts'
import { toAppFailure } from './sqlite-failure.ts'

const magic = 'SQLite format 3\0'
const userVersionOffset = 60
const applicationIdOffset = 68
const headerLength = 100

/**
 * Decides whether a file is a workspace database this version may open, and says its schema version. Nothing is
 * written: foreign, newer, damaged and read-only files are refused exactly as they are (A4, R6, R7, R10).
 */
export async function inspectDatabaseFile(path: string, newestVersion: number): Promise<number> {
  const header = readHeader(path)
  if (header.toString('latin1', 0, magic.length) !== magic) throw new AppFailure('workspace.damaged')
  const found = header.readUInt32BE(applicationIdOffset)
  if (found !== applicationId) throw new AppFailure('workspace.not-ours')
  assertNotNewer(header.readUInt32BE(userVersionOffset), newestVersion)
  assertWritable(path)
  const version = await schemaVersion(path, header)
  assertNotNewer(version, newestVersion)
  // Files get their first version before they get their name, so zero can only come from damage.
  if (version <= 0) throw new AppFailure('workspace.damaged')
  return version
}

function readHeader(path: string): Buffer {
  try {
    const header = Buffer.alloc(headerLength)
    const file = openSync(path, 'r')
    try {
      const length = readSync(file, header, 0, headerLength, 0)
      if (length < headerLength || statSync(path).size < 512) throw new AppFailure('workspace.damaged')
      return header
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if (systemCode(error) === 'EISDIR') throw new AppFailure('workspace.damaged', { cause: error })
    throw toAppFailure(error)
  }
}

/** A WAL database beside which no file can be made cannot be opened, not even for reading (T1). */
function assertWritable(path: string): void {
  try {
    for (const place of [dirname(path), path, `${path}-wal`, `${path}-shm`]) {
      if (existsSync(place)) accessSync(place, constants.R_OK | constants.W_OK)
    }
  } catch (error) {
    throw toAppFailure(error)
  }
}

function assertNotNewer(found: number, known: number): void {
  if (found > known) throw new AppFailure('workspace.newer', { params: { found, known } })
}

/** After a crash the newest value may still be in the WAL file, which only SQLite can read. */
async function schemaVersion(path: string, header: Buffer): Promise<number> {
  if (!existsSync(`${path}-wal`)) return header.readUInt32BE(userVersionOffset)
  try {
    const connection = await openForInspection(path)
    try {
      return Number(connection.pragma('user_version', { simple: true }))
    } finally {
      connection.close()
    }
  } catch (error) {
    throw toAppFailure(error)
  }
}
