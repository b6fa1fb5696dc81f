import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabaseFile } from './create-database-file.ts'
import { openForInspection } from './dialects/sqlite/open-connection.ts'
import { allMigrations } from './migrations/all-migrations.ts'
import { newestVersion } from './migrate.ts'

const heading = '-- The schema after all migrations. Written by `npm run task db:snapshot`; not for editing.'

/**
 * The schema of a new workspace as text. A test compares it with `schema.snapshot.sql`, so that every change of
 * the schema is seen in review and no released migration changes unnoticed.
 */
export async function schemaSnapshot(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keyplan-schema-'))
  try {
    const path = join(folder, 'workspace.db')
    await createDatabaseFile(path, allMigrations)
    const statements = await statementsOf(path)
    return `${[heading, `-- user_version ${newestVersion(allMigrations)}`, ...statements].join('\n\n')}\n`
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function statementsOf(path: string): Promise<readonly string[]> {
  const connection = await openForInspection(path)
  try {
    const rows = connection
      .prepare<[], { sql: string }>(
        `select sql from sqlite_schema
         where sql is not null and name not like 'sqlite~_%' escape '~'
           and name not in (select name from pragma_table_list where type = 'shadow')
         order by tbl_name, type desc, name`,
      )
      .all()
    return rows.map(({ sql }) => `${sql.trim()};`)
  } finally {
    connection.close()
  }
}
