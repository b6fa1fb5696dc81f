import { AppFailure } from '../../../app/app-failure.ts'
import { fromSystemFailure, systemCode } from '../../../disk/system-failure.ts'
import type { AppErrorCode } from '../../../../shared/contract/app-error.ts'

/** Result codes of SQLite by their primary name; extended names such as SQLITE_IOERR_FSYNC begin with it. */
const bySqliteCode: Readonly<Record<string, AppErrorCode>> = {
  SQLITE_BUSY: 'workspace.locked',
  SQLITE_LOCKED: 'workspace.locked',
  SQLITE_FULL: 'disk.full',
  SQLITE_IOERR: 'disk.io',
  SQLITE_CANTOPEN: 'disk.io',
  SQLITE_READONLY: 'workspace.read-only',
  SQLITE_PERM: 'workspace.read-only',
  SQLITE_CORRUPT: 'workspace.damaged',
  SQLITE_NOTADB: 'workspace.damaged',
}

/** Where the whole code says more than its first part: the file beside the WAL grows only where there is room. */
const byFullCode: Readonly<Record<string, AppErrorCode>> = { SQLITE_IOERR_SHMSIZE: 'disk.full' }

/**
 * The one place where results of SQLite and the file system become codes of ours; looks at `code`, never at a
 * message. What is not listed (a broken constraint, a mistake in a statement) is a bug and stays as it is.
 */
export function toAppFailure(error: unknown): unknown {
  if (error instanceof AppFailure) return error
  const code = systemCode(error)
  const known = byFullCode[code] ?? bySqliteCode[primaryCode(code)]
  return known === undefined ? fromSystemFailure(error) : new AppFailure(known, { cause: error })
}

/** Whether another connection holds the lock. */
export function isBusy(error: unknown): boolean {
  const code = primaryCode(systemCode(error))
  return code === 'SQLITE_BUSY' || code === 'SQLITE_LOCKED'
}

function primaryCode(code: string): string {
  return code.split('_').slice(0, 2).join('_')
}
