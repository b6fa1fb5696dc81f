import { expect, test } from 'vitest'
import { fromTheVersionBefore } from './migration-case.ts'

test('makes an empty schema with nothing broken in it', () =>
  fromTheVersionBefore(10, '', (database) => {
    expect(database.pragma('user_version', { simple: true })).toBe(10)
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(database.prepare('select count(*) from item').pluck().get()).toBe(0)
  }))

test('checks types and references of what is put in', () =>
  fromTheVersionBefore(10, '', (database) => {
    const refuses = (sql: string, code: string): void => {
      expect(() => database.exec(sql)).toThrow(expect.objectContaining({ code }))
    }
    refuses("insert into setting (name, value) values ('a', x'00')", 'SQLITE_CONSTRAINT_DATATYPE')
    refuses("insert into setting (name, value) values ('a', null)", 'SQLITE_CONSTRAINT_NOTNULL')
    refuses(
      "insert into draft (item_id, editor, value, updated_at) values ('none', 'x', '1', '')",
      'SQLITE_CONSTRAINT_FOREIGNKEY',
    )
  }))

test('lets nobody change or remove a line of the audit', () =>
  fromTheVersionBefore(10, '', (database) => {
    database.exec(`insert into audit (command_id, command, at, target_kind, target_id, changes, result)
      values ('c', 'account.create', '2026-01-01T00:00:00.000Z', 'account', 'a', '[]', 'null')`)
    expect(() => database.exec("update audit set command = 'other'")).toThrow('append-only')
    expect(() => database.exec('delete from audit')).toThrow('append-only')
  }))
