import { expect, test } from 'vitest'
import { isStaleAfter } from './stale-queries.ts'

const accountChanged = { kinds: ['account'], ids: ['a1'], origin: null } as const

test('a changed account makes itself and every list that names it stale', () => {
  expect(isStaleAfter(accountChanged, ['account.get', { id: 'a1' }])).toBe(true)
  expect(isStaleAfter(accountChanged, ['account.list', {}])).toBe(true)
  expect(isStaleAfter(accountChanged, ['proposal.list', {}])).toBe(true)
})

test('other records stay as they are', () => {
  expect(isStaleAfter(accountChanged, ['account.get', { id: 'a2' }])).toBe(false)
  expect(isStaleAfter(accountChanged, ['plan.get', { id: 'a1' }])).toBe(false)
})

test('a change without ids concerns every record of its kind', () => {
  expect(isStaleAfter({ ...accountChanged, ids: [] }, ['account.get', { id: 'a2' }])).toBe(true)
})

test('a saved draft makes nothing stale', () => {
  expect(isStaleAfter({ kinds: ['draft'], ids: ['a1'], origin: null }, ['account.get', { id: 'a1' }])).toBe(
    false,
  )
})

test('any change of a record may be undone and may have filled the bin', () => {
  expect(isStaleAfter(accountChanged, ['history.state', {}])).toBe(true)
  expect(isStaleAfter(accountChanged, ['bin.list', {}])).toBe(true)
  expect(isStaleAfter({ kinds: ['draft'], ids: [], origin: null }, ['history.state', {}])).toBe(false)
})
