import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { checkInBackground, isOnlySearchIndex } from '../../../core/database/background-check.ts'
import { checkDatabaseFile, checkOpenDatabase } from '../../../core/database/check-database.ts'
import type { DatabaseFinding } from '../../../core/database/check-database.ts'
import { watchForeignCommits } from '../../../core/database/watch-foreign-commits.ts'
import { addNote, inFolder, openNotes, withNotes } from './notes-workspace.ts'

async function fill(folder: string): Promise<string> {
  await withNotes(folder, (database) =>
    database.write(async (writer) => {
      for (const id of ['a', 'b', 'c']) await addNote(writer, id, `word${id}`)
    }),
  )
  return join(folder, 'workspace.db')
}

/** Changes a file in ways the application never could. */
function tamper(path: string, statements: string): void {
  const raw = new Database(path)
  raw.unsafeMode(true)
  raw.pragma('foreign_keys = off')
  raw.exec(statements)
  raw.close()
}

test('finds nothing in a sound workspace', () =>
  inFolder(async (folder) => {
    const path = await fill(folder)
    expect(await checkDatabaseFile(path)).toEqual([])
    await withNotes(folder, async () => expect(await checkOpenDatabase(path, 'quick')).toEqual([]))
  }))

test('tells a hurt search index from hurt records', () =>
  inFolder(async (folder) => {
    const path = await fill(folder)
    tamper(path, "update note_index_data set block = x'00ff00ff' where id > 10")
    const findings = await checkDatabaseFile(path)
    expect(isOnlySearchIndex(findings)).toBe(true)
  }))

test('finds a reference that leads nowhere', () =>
  inFolder(async (folder) => {
    const path = await fill(folder)
    tamper(path, "update note set book = 'gone' where id = 'a'")
    const findings = await checkDatabaseFile(path)
    expect(findings).toEqual([{ check: 'foreign-keys', detail: 'note → book' }])
    expect(isOnlySearchIndex(findings)).toBe(false)
  }))

test('finds an index that does not say what its table says', () =>
  inFolder(async (folder) => {
    const path = await fill(folder)
    tamper(
      path,
      `create index note_by_body on note (body);
       pragma writable_schema = on;
       update sqlite_schema set sql = replace(sql, '(body)', '(body desc)') where name = 'note_by_body';`,
    )
    const findings = await checkDatabaseFile(path)
    expect(findings.map(({ check }) => check)).toContain('integrity')
  }))

test('tells after opening what it found, and nothing once it was stopped', () =>
  inFolder(async (folder) => {
    const path = await fill(folder)
    tamper(path, "update note_index_data set block = x'00ff00ff' where id > 10")
    const told: (readonly DatabaseFinding[])[] = []
    const tell = (findings: readonly DatabaseFinding[]): void => void told.push(findings)
    const database = await openNotes(folder)
    const stopped = checkInBackground(path, tell, 10)
    stopped.stop()
    await stopped.done
    expect(told).toEqual([])
    await checkInBackground(path, tell, 0).done
    expect(told.map(isOnlySearchIndex)).toEqual([true])
    await database.close()
  }))

test('tells of commits of another process, not of own ones', () =>
  inFolder(async (folder) => {
    const database = await openNotes(folder)
    const { promise: told, resolve } = Promise.withResolvers<undefined>()
    let isForeign = false
    const toldOf: string[] = []
    const stop = watchForeignCommits(
      database,
      () => {
        toldOf.push(isForeign ? 'foreign' : 'own')
        if (isForeign) resolve(undefined)
      },
      5,
    )
    await database.write((writer) => addNote(writer, 'own'))
    await new Promise((turn) => setTimeout(turn, 30))
    isForeign = true
    await withNotes(folder, (other) => other.write((writer) => addNote(writer, 'other')))
    await told
    expect(toldOf).not.toContain('own')
    stop()
    await database.close()
  }))
