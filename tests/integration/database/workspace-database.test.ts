import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Reader } from '../../../core/database/handles.ts'
import type { WorkspaceDatabase } from '../../../core/database/workspace-database.ts'
import { addNote, noteIds, openNotes } from './notes-workspace.ts'

let folder = ''
let database: WorkspaceDatabase
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keyplan-database-'))
  database = await openNotes(folder)
})
afterEach(async () => {
  await database.close()
  await rm(folder, { recursive: true })
})

test('keeps what a write did and forgets what a failed write did', async () => {
  await database.write((writer) => addNote(writer, 'kept'))
  await expect(
    database.write(async (writer) => {
      await addNote(writer, 'lost')
      throw new Error('stop')
    }),
  ).rejects.toThrow('stop')
  expect(await noteIds(database.reader)).toEqual(['kept'])
})

test('lets writes of one process wait for each other', async () => {
  const wanted = Array.from({ length: 20 }, (_, index) => `n${String(index).padStart(2, '0')}`)
  await Promise.all(wanted.map((id) => database.write((writer) => addNote(writer, id))))
  expect(await noteIds(database.reader)).toEqual(wanted)
})

test('a write begun inside a write is an error and undoes the outer one', async () => {
  const nested = database.write(async (writer) => {
    await addNote(writer, 'outer')
    await database.write((inner) => addNote(inner, 'inner'))
  })
  await expect(nested).rejects.toThrow('inside a write')
  expect(await noteIds(database.reader)).toEqual([])
})

test('the outer reader used inside a write is an error instead of a hang or old rows', async () => {
  const mixed = database.write(async (writer) => {
    await addNote(writer, 'new')
    await noteIds(database.reader)
  })
  await expect(mixed).rejects.toThrow('outer reader')
})

test('a writer reads its own rows, another reader does not see them before the commit', async () => {
  const { promise: written, resolve: tellWritten } = Promise.withResolvers<undefined>()
  const { promise: seen, resolve: tellSeen } = Promise.withResolvers<undefined>()
  const write = database.write(async (writer) => {
    await addNote(writer, 'new')
    expect(await noteIds(writer)).toEqual(['new'])
    tellWritten(undefined)
    await seen
  })
  await written
  expect(await noteIds(database.reader)).toEqual([])
  tellSeen(undefined)
  await write
  expect(await noteIds(database.reader)).toEqual(['new'])
})

test('a changing statement through a reader is refused as a mistake, not as a read-only disk', async () => {
  await expect(sql`insert into note (id, body) values ('x', 'y')`.execute(database.reader)).rejects.toThrow(
    'A reader was used to change rows',
  )
})

test('a reader has no changing verbs and cannot stand in for a writer', () => {
  // @ts-expect-error a reader must not be able to insert
  const insert = (reader: Reader): unknown => reader.insertInto
  // @ts-expect-error a reader must not be passed where rows change
  const write = (reader: Reader): Promise<void> => addNote(reader, 'x')
  expect([insert, write]).toHaveLength(2)
})

test('a snapshot keeps showing one commit while others follow', async () => {
  await database.write((writer) => addNote(writer, 'a'))
  await database.snapshot(async (reader) => {
    expect(await noteIds(reader)).toEqual(['a'])
    await database.write((writer) => addNote(writer, 'b'))
    expect(await noteIds(reader)).toEqual(['a'])
  })
  expect(await noteIds(database.reader)).toEqual(['a', 'b'])
})

test('a commit of another connection moves the foreign mark, an own one does not', async () => {
  const before = database.foreignCommitMark()
  await database.write((writer) => addNote(writer, 'own'))
  expect(database.foreignCommitMark()).toBe(before)
  const other = await openNotes(folder)
  await other.write((writer) => addNote(writer, 'other'))
  await other.close()
  expect(database.foreignCommitMark()).not.toBe(before)
})

test('closing waits for the write under way and may be repeated', async () => {
  const write = database.write((writer) => addNote(writer, 'last'))
  await Promise.all([write, database.close(), database.close()])
  database = await openNotes(folder)
  expect(await noteIds(database.reader)).toEqual(['last'])
})
