import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { AppFailure } from '../app/app-failure.ts'
import { sweepUnfinished } from '../disk/unfinished.ts'
import { createDatabaseFile } from './create-database-file.ts'
import { inspectDatabaseFile } from './dialects/sqlite/inspect-file.ts'
import { openReadingConnection, openWritingConnection } from './dialects/sqlite/open-connection.ts'
import { toAppFailure } from './dialects/sqlite/sqlite-failure.ts'
import { assertRising, migrate, newestVersion } from './migrate.ts'
import { allMigrations } from './migrations/all-migrations.ts'
import type { Migration } from './migrations/migration.ts'
import { workspaceDatabase, type WorkspaceDatabase } from './workspace-database.ts'

/** Name of the database in a workspace folder (A4). */
export const databaseFileName = 'workspace.db'

export interface OpenDatabaseOptions {
  /** The workspace folder. */
  readonly folder: string
  /** Whether a missing workspace is made; a damaged one never is (R7). */
  readonly ifMissing: 'create' | 'refuse'
  /** Backs up an existing file before its schema changes; a failure stops the opening (A4). */
  readonly beforeMigration: () => Promise<void>
  /** For tests of the runner itself. */
  readonly migrations?: readonly Migration[]
}

/**
 * Opens the database of a workspace folder, after checking that the file is ours, sound enough to read and not
 * newer than this program. Refusals: `workspace.missing`, `.not-ours`, `.newer`, `.damaged`, `.read-only`,
 * `.locked`, `runtime.unsuitable`, `disk.full`, `disk.io`.
 */
export async function openWorkspaceDatabase(options: OpenDatabaseOptions): Promise<WorkspaceDatabase> {
  const migrations = options.migrations ?? allMigrations
  assertRising(migrations)
  const path = join(options.folder, databaseFileName)
  try {
    if (!existsSync(path)) {
      assertMayCreate(options)
      await createDatabaseFile(path, migrations)
    }
    const newest = newestVersion(migrations)
    const found = await inspectDatabaseFile(path, newest)
    sweepUnfinished(options.folder)
    if (found < newest) await options.beforeMigration()
    return await connect(path, migrations)
  } catch (error) {
    throw toAppFailure(error)
  }
}

function assertMayCreate({ folder, ifMissing }: OpenDatabaseOptions): void {
  const remains = existsSync(folder) ? readdirSync(folder) : []
  // Attachments without a database mean that it was lost, and an empty one would hide that.
  if (remains.includes('attachments') && readdirSync(join(folder, 'attachments')).length > 0) {
    throw new AppFailure('workspace.damaged')
  }
  if (ifMissing === 'refuse') throw new AppFailure('workspace.missing')
}

async function connect(path: string, migrations: readonly Migration[]): Promise<WorkspaceDatabase> {
  const writing = await openWritingConnection(path)
  try {
    await migrate(writing, migrations)
    const reading = await openReadingConnection(path)
    return workspaceDatabase({ path, reading, writing, openReading: () => openReadingConnection(path) })
  } catch (error) {
    writing.close()
    throw error
  }
}
