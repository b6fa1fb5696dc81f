import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { StatementCache } from './statement-cache.ts'

test('prepares a statement once', () => {
  const cache = new StatementCache(new Database(':memory:'))
  expect(cache.get('select 1')).toBe(cache.get('select 1'))
})

test('gives another statement while the first is being iterated', () => {
  const cache = new StatementCache(new Database(':memory:'))
  const sql = "select value from json_each('[1, 2, 3]')"
  const first = cache.get(sql)
  const rows = first.iterate()
  rows.next()
  const second = cache.get(sql)
  expect(second).not.toBe(first)
  expect(second.all()).toHaveLength(3)
  rows.return?.()
})

test('forgets the statement that was not used for longest', () => {
  const cache = new StatementCache(new Database(':memory:'))
  const oldest = cache.get('select 0')
  const kept = cache.get('select 1')
  for (let number = 2; number < 257; number += 1) {
    cache.get(`select ${number}`)
    cache.get('select 1')
  }
  expect(cache.size).toBe(256)
  expect(cache.get('select 1')).toBe(kept)
  expect(cache.get('select 0')).not.toBe(oldest)
})
