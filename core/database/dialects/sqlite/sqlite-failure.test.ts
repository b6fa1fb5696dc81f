import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { isBusy, toAppFailure } from './sqlite-failure.ts'

function failure(code: string): Error {
  return new Database.SqliteError('the words do not matter', code)
}

test.each([
  ['SQLITE_FULL', 'disk.full'],
  ['SQLITE_IOERR_FSYNC', 'disk.io'],
  ['SQLITE_IOERR', 'disk.io'],
  ['SQLITE_CANTOPEN_ISDIR', 'disk.io'],
  ['SQLITE_BUSY_SNAPSHOT', 'workspace.locked'],
  ['SQLITE_CORRUPT_VTAB', 'workspace.damaged'],
  ['SQLITE_NOTADB', 'workspace.damaged'],
  ['SQLITE_READONLY_DBMOVED', 'workspace.read-only'],
])('%s becomes %s', (sqliteCode, code) => {
  expect(toAppFailure(failure(sqliteCode))).toMatchObject({ code })
})

test('a broken constraint and a mistake in a statement stay bugs', () => {
  for (const code of ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_ERROR', 'SQLITE_MISUSE']) {
    const error = failure(code)
    expect(toAppFailure(error)).toBe(error)
  }
})

test('tells locks by their code', () => {
  expect(isBusy(failure('SQLITE_BUSY'))).toBe(true)
  expect(isBusy(failure('SQLITE_FULL'))).toBe(false)
  expect(isBusy(new Error('SQLITE_BUSY: database is locked'))).toBe(false)
})
