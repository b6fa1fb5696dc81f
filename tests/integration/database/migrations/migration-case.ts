import { join } from 'node:path'
import { openWritingConnection } from '../../../../core/database/dialects/sqlite/open-connection.ts'
import type { RawConnection } from '../../../../core/database/dialects/sqlite/load-driver.ts'
import { createDatabaseFile } from '../../../../core/database/create-database-file.ts'
import { migrate } from '../../../../core/database/migrate.ts'
import { allMigrations } from '../../../../core/database/migrations/all-migrations.ts'
import { inFolder } from '../notes-workspace.ts'

/**
 * Brings a database that has rows of the version before to `version`, and lets the test look at what became of
 * them. Plain SQL on both sides, because the living code knows only the newest schema.
 */
export async function fromTheVersionBefore(
  version: number,
  rows: string,
  look: (database: RawConnection) => void,
): Promise<void> {
  const until = allMigrations.filter((migration) => migration.version <= version)
  if (until.at(-1)?.version !== version) throw new Error(`There is no migration ${version}`)
  await inFolder(async (folder) => {
    const path = join(folder, 'workspace.db')
    await createDatabaseFile(path, until.slice(0, -1))
    const database = await openWritingConnection(path)
    try {
      database.exec(rows)
      await migrate(database, until)
      look(database)
    } finally {
      database.close()
    }
  })
}
