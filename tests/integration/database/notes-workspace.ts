import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Migration } from '../../../core/database/migrations/migration.ts'
import { openWorkspaceDatabase } from '../../../core/database/open-workspace-database.ts'
import type { WorkspaceDatabase } from '../../../core/database/workspace-database.ts'
import type { Reader, Writer } from '../../../core/database/handles.ts'

/** The smallest schema that has what the data layer cares about: rows, references and a full-text index. */
export const noteMigrations: readonly Migration[] = [
  {
    version: 10,
    name: 'note',
    up: (steps) => {
      steps.execute('create table book (id text primary key) strict')
      steps.execute(
        'create table note (id text primary key, book text references book (id), body text not null) strict',
      )
      steps.execute(
        "create virtual table note_index using fts5 (words, content = '', contentless_delete = 1)",
      )
    },
  },
]

/** A folder that is gone after the test, and whatever name below it the test wants. */
export async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'keyplan-database-'))
  try {
    await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export function openNotes(folder: string, migrations = noteMigrations): Promise<WorkspaceDatabase> {
  return openWorkspaceDatabase({
    folder,
    ifMissing: 'create',
    beforeMigration: () => Promise.resolve(),
    migrations,
  })
}

/** Opens, works, closes. */
export async function withNotes<T>(
  folder: string,
  work: (database: WorkspaceDatabase) => Promise<T>,
): Promise<T> {
  const database = await openNotes(folder)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

export async function addNote(writer: Writer, id: string, body = '客'): Promise<void> {
  await sql`insert into note (id, body) values (${id}, ${body})`.execute(writer)
  await sql`insert into note_index (words) values (${body})`.execute(writer)
}

export async function noteIds(reader: Reader): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from note order by id`.execute(reader)
  return rows.map((row) => row.id)
}
