import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openWorkspaceDatabase } from '../../../core/database/open-workspace-database.ts'
import type { Migration } from '../../../core/database/migrations/migration.ts'
import type { WorkspaceDatabase } from '../../../core/database/workspace-database.ts'
import type { Reader, Writer } from '../../../core/database/handles.ts'

const migrations: readonly Migration[] = [
  {
    version: 10,
    name: 'note',
    up: (steps) => steps.execute('create table note (id text primary key, body text not null) strict'),
  },
]

let folder = ''
let database: WorkspaceDatabase
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keyplan-database-'))
  database = await openIt()
})
afterEach(async () => {
  await database.close()
  await rm(folder, { recursive: true })
})

function openIt(): Promise<WorkspaceDatabase> {
  return openWorkspaceDatabase({
    folder,
    ifMissing: 'create',
    beforeMigration: () => Promise.resolve(),
    migrations,
  })
}

async function add(writer: Writer, id: string): Promise<void> {
  await sql`insert into note (id, body) values (${id}, '客')`.execute(writer)
}

async function ids(reader: Reader): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from note order by id`.execute(reader)
  return rows.map((row) => row.id)
}

test('keeps what a write did and forgets what a failed write did', async () => {
  await database.write((writer) => add(writer, 'kept'))
  await expect(
    database.write(async (writer) => {
      await add(writer, 'lost')
      throw new Error('stop')
    }),
  ).rejects.toThrow('stop')
  expect(await ids(database.reader)).toEqual(['kept'])
})

test('lets writes of one process wait for each other', async () => {
  const wanted = Array.from({ length: 20 }, (_, index) => `n${String(index).padStart(2, '0')}`)
  await Promise.all(wanted.map((id) => database.write((writer) => add(writer, id))))
  expect(await ids(database.reader)).toEqual(wanted)
})

test('a write begun inside a write is an error and undoes the outer one', async () => {
  const nested = database.write(async (writer) => {
    await add(writer, 'outer')
    await database.write((inner) => add(inner, 'inner'))
  })
  await expect(nested).rejects.toThrow('inside a write')
  expect(await ids(database.reader)).toEqual([])
})

test('the outer reader used inside a write is an error instead of a hang or old rows', async () => {
  const mixed = database.write(async (writer) => {
    await add(writer, 'new')
    await ids(database.reader)
  })
  await expect(mixed).rejects.toThrow('outer reader')
})

test('a writer reads its own rows, another reader does not see them before the commit', async () => {
  const { promise: written, resolve: tellWritten } = Promise.withResolvers<void>()
  const { promise: seen, resolve: tellSeen } = Promise.withResolvers<void>()
  const write = database.write(async (writer) => {
    await add(writer, 'new')
    expect(await ids(writer)).toEqual(['new'])
    tellWritten()
    await seen
  })
  await written
  expect(await ids(database.reader)).toEqual([])
  tellSeen()
  await write
  expect(await ids(database.reader)).toEqual(['new'])
})

test('a changing statement through a reader is refused by the connection', async () => {
  await expect(
    sql`insert into note (id, body) values ('x', 'y')`.execute(database.reader),
  ).rejects.toMatchObject({
    code: 'workspace.read-only',
  })
})

test('a reader has no changing verbs and cannot stand in for a writer', () => {
  // @ts-expect-error a reader must not be able to insert
  void database.reader.insertInto
  // @ts-expect-error a reader must not be passed where rows change
  void (() => add(database.reader, 'x'))
  expect(database.reader).toBeDefined()
})

test('a snapshot keeps showing one commit while others follow', async () => {
  await database.write((writer) => add(writer, 'a'))
  await database.snapshot(async (reader) => {
    expect(await ids(reader)).toEqual(['a'])
    await database.write((writer) => add(writer, 'b'))
    expect(await ids(reader)).toEqual(['a'])
  })
  expect(await ids(database.reader)).toEqual(['a', 'b'])
})

test('a commit of another connection moves the foreign mark, an own one does not', async () => {
  const before = database.foreignCommitMark()
  await database.write((writer) => add(writer, 'own'))
  expect(database.foreignCommitMark()).toBe(before)
  const other = await openIt()
  await other.write((writer) => add(writer, 'other'))
  await other.close()
  expect(database.foreignCommitMark()).not.toBe(before)
})

test('closing waits for the write under way and may be repeated', async () => {
  const write = database.write((writer) => add(writer, 'last'))
  await Promise.all([write, database.close(), database.close()])
  database = await openIt()
  expect(await ids(database.reader)).toEqual(['last'])
})
