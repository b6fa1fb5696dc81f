import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { isAtLeast, loadDriver } from '../../../core/database/dialects/sqlite/load-driver.ts'
import { addNote, inFolder, noteIds, noteMigrations, openNotes, withNotes } from './notes-workspace.ts'

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}

/** Refusing must leave the file as it was and nothing beside it. */
async function expectRefusal(folder: string, code: string): Promise<void> {
  const path = join(folder, 'workspace.db')
  const before = { hash: hashOf(path), names: readdirSync(folder) }
  await expect(openNotes(folder)).rejects.toMatchObject({ code })
  expect({ hash: hashOf(path), names: readdirSync(folder) }).toEqual(before)
}

test('makes a workspace whose settings are those the product promises', () =>
  inFolder(async (folder) => {
    const database = await openNotes(join(folder, 'new', 'workspace'))
    const settings = await database.write(async (writer) => {
      const { rows } = await sql<Record<string, unknown>>`
        select (select journal_mode from pragma_journal_mode) as journal,
               (select synchronous from pragma_synchronous) as synchronous,
               (select foreign_keys from pragma_foreign_keys) as foreignKeys,
               (select trusted_schema from pragma_trusted_schema) as trustedSchema`.execute(writer)
      return rows[0]
    })
    expect(settings).toEqual({ journal: 'wal', synchronous: 2, foreignKeys: 1, trustedSchema: 0 })
    await database.close()
    expect(readdirSync(join(folder, 'new', 'workspace'))).toEqual(['workspace.db'])
  }))

test('says that a workspace is missing when it may not make one, and makes nothing', () =>
  inFolder(async (folder) => {
    const { openWorkspaceDatabase } = await import('../../../core/database/open-workspace-database.ts')
    const place = join(folder, 'absent')
    const opening = openWorkspaceDatabase({
      folder: place,
      ifMissing: 'refuse',
      beforeMigration: () => Promise.resolve(),
    })
    await expect(opening).rejects.toMatchObject({ code: 'workspace.missing' })
    expect(existsSync(place)).toBe(false)
  }))

test('refuses a file written by a newer app and leaves it as it was', () =>
  inFolder(async (folder) => {
    await withNotes(folder, (database) => database.write((writer) => addNote(writer, 'a')))
    const raw = new Database(join(folder, 'workspace.db'))
    raw.pragma('user_version = 9990')
    raw.close()
    await expectRefusal(folder, 'workspace.newer')
  }))

test('notices a newer version that is still in the WAL file of a crashed app', () =>
  inFolder(async (folder) => {
    await withNotes(folder, () => Promise.resolve())
    const path = join(folder, 'workspace.db')
    const raw = new Database(path)
    raw.pragma('user_version = 9990')
    for (const suffix of ['', '-wal'])
      writeFileSync(join(folder, `kept${suffix}`), readFileSync(path + suffix))
    raw.close()
    for (const suffix of ['', '-wal']) {
      writeFileSync(path + suffix, readFileSync(join(folder, `kept${suffix}`)))
      rmSync(join(folder, `kept${suffix}`))
    }
    const before = hashOf(path)
    await expect(openNotes(folder)).rejects.toMatchObject({ code: 'workspace.newer' })
    expect(hashOf(path)).toBe(before)
  }))

test('refuses a SQLite file of another program', () =>
  inFolder(async (folder) => {
    const raw = new Database(join(folder, 'workspace.db'))
    raw.exec('create table theirs (x)')
    raw.close()
    await expectRefusal(folder, 'workspace.not-ours')
  }))

test.each([
  ['an empty file', (): Buffer => Buffer.alloc(0)],
  ['a cut-off file', (whole: Buffer): Buffer => whole.subarray(0, 300)],
  ['a file overwritten with zeros', (whole: Buffer): Buffer => Buffer.alloc(whole.length)],
  ['text', (): Buffer => Buffer.from('not a database, '.repeat(100))],
  [
    'a file whose schema page is destroyed',
    (whole: Buffer): Buffer =>
      Buffer.concat([whole.subarray(0, 100), Buffer.alloc(whole.length - 100, 0xff)]),
  ],
])('never replaces a damaged workspace by an empty one: %s', (_name, damage) =>
  inFolder(async (folder) => {
    await withNotes(folder, (database) => database.write((writer) => addNote(writer, 'a')))
    const path = join(folder, 'workspace.db')
    writeFileSync(path, damage(readFileSync(path)))
    const before = hashOf(path)
    await expect(openNotes(folder)).rejects.toMatchObject({ code: 'workspace.damaged' })
    expect(hashOf(path)).toBe(before)
  }),
)

test('attachments without a database mean a lost database, not a new workspace', () =>
  inFolder(async (folder) => {
    mkdirSync(join(folder, 'attachments', 'ab'), { recursive: true })
    await expect(openNotes(folder)).rejects.toMatchObject({ code: 'workspace.damaged' })
    expect(existsSync(join(folder, 'workspace.db'))).toBe(false)
  }))

test('two processes that make the same workspace at once end up in one', () =>
  inFolder(async (folder) => {
    const [one, two] = await Promise.all([openNotes(folder), openNotes(folder)])
    await one.write((writer) => addNote(writer, 'one'))
    await two.write((writer) => addNote(writer, 'two'))
    expect(await noteIds(one.reader)).toEqual(['one', 'two'])
    await Promise.all([one.close(), two.close()])
  }))

test('says "locked" after waiting, and writes again once the lock is gone', () =>
  inFolder(async (folder) => {
    const database = await openNotes(folder)
    const other = new Database(join(folder, 'workspace.db'))
    other.exec('begin immediate')
    await expect(database.write((writer) => addNote(writer, 'refused'))).rejects.toMatchObject({
      code: 'workspace.locked',
    })
    other.exec('rollback')
    other.close()
    await database.write((writer) => addNote(writer, 'later'))
    expect(await noteIds(database.reader)).toEqual(['later'])
    await database.close()
  }))

test('goes on with other work while it waits for a lock, and writes when it comes free', () =>
  inFolder(async (folder) => {
    const database = await openNotes(folder)
    const other = new Database(join(folder, 'workspace.db'))
    other.exec('begin immediate')
    const write = database.write((writer) => addNote(writer, 'patient'))
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 10))
    expect(await noteIds(database.reader)).toEqual([])
    other.exec('commit')
    other.close()
    await write
    expect(await noteIds(database.reader)).toEqual(['patient'])
    await database.close()
  }))

test('refuses a Node that the driver would crash on, before it loads the driver', () => {
  expect(() => loadDriver('20.20.0')).toThrow(expect.objectContaining({ code: 'runtime.unsuitable' }))
})

test('compares versions by number and not by letter', () => {
  expect(isAtLeast('3.51.3', [3, 51, 3])).toBe(true)
  expect(isAtLeast('3.100.0', [3, 51, 3])).toBe(true)
  expect(isAtLeast('3.51.2', [3, 51, 3])).toBe(false)
  expect(isAtLeast('3.9.9', [3, 51, 3])).toBe(false)
})

test('a list of migrations that does not rise is refused before a file is touched', () =>
  inFolder(async (folder) => {
    const twice = [...noteMigrations, ...noteMigrations]
    await expect(openNotes(folder, twice)).rejects.toThrow('above 10')
    expect(readdirSync(folder)).toEqual([])
  }))
