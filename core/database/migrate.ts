import { AppFailure } from '../app/app-failure.ts'
import type { RawConnection } from './dialects/sqlite/load-driver.ts'
import { withPatience } from './dialects/sqlite/patience.ts'
import { toAppFailure } from './dialects/sqlite/sqlite-failure.ts'
import type { Migration, MigrationSteps } from './migrations/migration.ts'

/** The schema version a file has after all of these. */
export function newestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0
}

/** Refuses a list that is not in rising order: two versions could mean the same, or one never run. */
export function assertRising(migrations: readonly Migration[]): void {
  let last = 0
  for (const { version, name } of migrations) {
    if (!Number.isInteger(version) || version <= last) {
      throw new Error(`Migration ${version}-${name} must have a whole number above ${last}`)
    }
    last = version
  }
}

/**
 * Brings a file to the newest version, one transaction per migration: after a crash the file has the version it
 * had or a later one, with nothing half done. Another process may migrate at the same time; the version is read
 * again under the write lock.
 */
export async function migrate(connection: RawConnection, migrations: readonly Migration[]): Promise<void> {
  assertRising(migrations)
  try {
    // Rebuilding a table would otherwise fire the references to it; they are checked below instead.
    connection.pragma('foreign_keys = off')
    for (const migration of migrations) await apply(connection, migration)
  } catch (error) {
    throw toAppFailure(error)
  } finally {
    connection.pragma('foreign_keys = on')
  }
}

async function apply(connection: RawConnection, migration: Migration): Promise<void> {
  if (readVersion(connection) >= migration.version) return
  await withPatience(() => connection.exec('begin immediate'))
  try {
    if (readVersion(connection) < migration.version) {
      migration.up(stepsOn(connection))
      assertReferencesHold(connection, migration)
      connection.pragma(`user_version = ${migration.version}`)
    }
    connection.exec('commit')
  } catch (error) {
    if (connection.inTransaction) connection.exec('rollback')
    throw error
  }
}

function readVersion(connection: RawConnection): number {
  return Number(connection.pragma('user_version', { simple: true }))
}

function assertReferencesHold(connection: RawConnection, migration: Migration): void {
  const broken = connection.pragma('foreign_key_check')
  if (Array.isArray(broken) && broken.length > 0) {
    const cause = new Error(
      `Migration ${migration.version}-${migration.name} breaks ${broken.length} references`,
    )
    throw new AppFailure('workspace.damaged', { cause })
  }
}

function stepsOn(connection: RawConnection): MigrationSteps {
  return {
    execute: (sql) => void connection.exec(sql),
    run: (sql, ...parameters) => void connection.prepare(sql).run(...parameters),
    rows: (sql, ...parameters) =>
      connection.prepare<unknown[], Record<string, unknown>>(sql).all(...parameters),
  }
}
