import { closeSync, fsyncSync, openSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { placeNewFile } from '../disk/place-new-file.ts'
import { syncFolder } from '../disk/sync-folder.ts'
import { withUnfinishedFolder } from '../disk/unfinished.ts'
import { applicationId, openWritingConnection } from './dialects/sqlite/open-connection.ts'
import { toAppFailure } from './dialects/sqlite/sqlite-failure.ts'
import { migrate } from './migrate.ts'
import type { Migration } from './migrations/migration.ts'

/**
 * Makes a new database under a temporary name and gives it its own when it is complete, so that a file under the
 * final name is never empty or half made, and an existing one is never replaced (R3, R7).
 */
export async function createDatabaseFile(path: string, migrations: readonly Migration[]): Promise<void> {
  try {
    await withUnfinishedFolder(dirname(path), async (folder) => {
      const unfinished = join(folder, basename(path))
      closeSync(openSync(unfinished, 'wx', 0o600))
      await fill(unfinished, migrations)
      putInPlace(unfinished, path)
    })
  } catch (error) {
    throw toAppFailure(error)
  }
}

async function fill(path: string, migrations: readonly Migration[]): Promise<void> {
  const connection = await openWritingConnection(path)
  try {
    connection.pragma(`application_id = ${applicationId}`)
    await migrate(connection, migrations)
    connection.pragma('wal_checkpoint(truncate)')
  } finally {
    connection.close()
  }
}

function putInPlace(from: string, to: string): void {
  const file = openSync(from, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  // Another process may have made the workspace meanwhile; theirs stays then.
  placeNewFile(from, to)
  syncFolder(dirname(to))
}
