import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { allMigrations } from '../../../core/database/migrations/all-migrations.ts'
import type { Migration } from '../../../core/database/migrations/migration.ts'
import { openWorkspaceDatabase } from '../../../core/database/open-workspace-database.ts'
import { addNote, inFolder, noteIds, noteMigrations, openNotes, withNotes } from './notes-workspace.ts'

const addColumn: Migration = {
  version: 20,
  name: 'colour',
  up: (steps) => {
    steps.execute("alter table note add column colour text not null default 'blue'")
    steps.run('update note set colour = ? where id = ?', 'red', 'a')
  },
}

/** What a migration must survive: it changes rows, then fails. */
const failing: Migration = {
  version: 20,
  name: 'failing',
  up: (steps) => {
    steps.execute('delete from note')
    throw new Error('half way')
  },
}

const rebuildingParent: Migration = {
  version: 20,
  name: 'rebuild',
  up: (steps) => {
    steps.execute(`
      create table book_new (id text primary key, title text not null default '') strict;
      insert into book_new (id) select id from book;
      drop table book;
      alter table book_new rename to book;`)
  },
}

const breakingReferences: Migration = {
  version: 20,
  name: 'breaking',
  up: (steps) => {
    steps.execute('delete from book')
  },
}

function versionOf(folder: string): unknown {
  const raw = new Database(join(folder, 'workspace.db'), { readonly: true })
  try {
    return raw.pragma('user_version', { simple: true })
  } finally {
    raw.close()
  }
}

async function fill(folder: string): Promise<void> {
  await withNotes(folder, (database) =>
    database.write(async (writer) => {
      await sql`insert into book (id) values ('b')`.execute(writer)
      for (const id of ['a', 'z']) await addNote(writer, id)
      await sql`update note set book = 'b'`.execute(writer)
    }),
  )
}

test('changes rows that are there and remembers the version', () =>
  inFolder(async (folder) => {
    await fill(folder)
    const database = await openNotes(folder, [...noteMigrations, addColumn])
    const { rows } = await sql<{ colour: string }>`select colour from note order by id`.execute(
      database.reader,
    )
    expect(rows.map(({ colour }) => colour)).toEqual(['red', 'blue'])
    await database.close()
    expect(versionOf(folder)).toBe(20)
  }))

test('a migration that fails leaves rows and version as they were', () =>
  inFolder(async (folder) => {
    await fill(folder)
    await expect(openNotes(folder, [...noteMigrations, failing])).rejects.toThrow('half way')
    expect(versionOf(folder)).toBe(10)
    await withNotes(folder, async (database) => expect(await noteIds(database.reader)).toEqual(['a', 'z']))
  }))

test('a table others refer to can be rebuilt without losing what refers to it', () =>
  inFolder(async (folder) => {
    await fill(folder)
    const database = await openNotes(folder, [...noteMigrations, rebuildingParent])
    expect(await noteIds(database.reader)).toEqual(['a', 'z'])
    const orphan = database.write((writer) => sql`update note set book = 'none'`.execute(writer))
    await expect(orphan).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' })
    await database.close()
  }))

test('a migration that breaks references is undone', () =>
  inFolder(async (folder) => {
    await fill(folder)
    await expect(openNotes(folder, [...noteMigrations, breakingReferences])).rejects.toMatchObject({
      code: 'workspace.damaged',
    })
    expect(versionOf(folder)).toBe(10)
  }))

test('an existing file is backed up before it is migrated, a new or current one is not', () =>
  inFolder(async (folder) => {
    const backups: unknown[] = []
    const openWith = async (migrations: readonly Migration[]): Promise<void> => {
      const database = await openWorkspaceDatabase({
        folder,
        ifMissing: 'create',
        migrations,
        beforeMigration: () => {
          backups.push(versionOf(folder))
          return Promise.resolve()
        },
      })
      await database.close()
    }
    await openWith(noteMigrations)
    await openWith(noteMigrations)
    expect(backups).toEqual([])
    await openWith([...noteMigrations, addColumn])
    expect(backups).toEqual([10])
  }))

test('a failed backup stops the migration', () =>
  inFolder(async (folder) => {
    await fill(folder)
    const opening = openWorkspaceDatabase({
      folder,
      ifMissing: 'refuse',
      migrations: [...noteMigrations, addColumn],
      beforeMigration: () => Promise.reject(new Error('no room')),
    })
    await expect(opening).rejects.toThrow('no room')
    expect(versionOf(folder)).toBe(10)
  }))

test('the list of migrations says the same as the file names, in steps of ten', () => {
  const folder = join(import.meta.dirname, '../../../core/database/migrations')
  const names = readdirSync(folder).flatMap((name) => /^(\d{4}-[a-z0-9-]+)\.ts$/.exec(name)?.[1] ?? [])
  const listed = allMigrations.map(({ version, name }) => `${String(version).padStart(4, '0')}-${name}`)
  expect(listed).toEqual(names.filter((name) => !name.endsWith('.test')).toSorted())
  expect(allMigrations.filter(({ version }) => version % 10 !== 0)).toEqual([])
})

test('every migration has a test of its own', () => {
  const tested = readdirSync(join(import.meta.dirname, 'migrations'))
  const wanted = allMigrations.map(
    ({ version, name }) => `${String(version).padStart(4, '0')}-${name}.test.ts`,
  )
  expect(wanted.filter((name) => !tested.includes(name))).toEqual([])
})
