import { expect, test } from 'vitest'
import type { AccountSummary } from '../../../shared/contract/methods/record-methods.ts'
import { instantSchema } from '../../../shared/domain/calendar-date.ts'
import { itemIdSchema } from '../../../shared/domain/identifier.ts'
import { filterAccounts, isNarrowed } from './account-filters.ts'

const account = (id: string, change: Partial<AccountSummary>): AccountSummary => ({
  id: itemIdSchema.parse(id),
  name: { 'zh-CN': '岚江重工', en: 'Lanjiang Heavy' },
  kind: 'business',
  ownership: null,
  industry: '港口机械',
  region: '江苏',
  parentId: null,
  ownerId: null,
  tags: [],
  documentCount: 0,
  updatedAt: instantSchema.parse('2026-03-01T08:00:00.000Z'),
  ...change,
})
const none = { search: '', kind: null, owner: null, tag: null }
const list = [account('a', {}), account('b', { name: { en: 'Yunling Water' }, industry: '', tags: ['A 类'] })]
const ids = (found: readonly AccountSummary[]) => found.map((one) => one.id)

test('finds words in either language, in industry and in tags', () => {
  expect(ids(filterAccounts(list, { ...none, search: '重工' }))).toEqual(['a'])
  expect(ids(filterAccounts(list, { ...none, search: 'water yun' }))).toEqual(['b'])
  expect(ids(filterAccounts(list, { ...none, search: 'A 类' }))).toEqual(['b'])
})

test('every filter has to fit', () => {
  expect(ids(filterAccounts(list, { ...none, tag: 'A 类', kind: 'channel' }))).toEqual([])
  expect(ids(filterAccounts(list, { ...none, kind: 'business' }))).toEqual(['a', 'b'])
})

test('blanks alone narrow nothing', () => {
  expect(isNarrowed({ ...none, search: '  ' })).toBe(false)
  expect(filterAccounts(list, { ...none, search: '  ' })).toHaveLength(2)
})
