import { expect, test } from 'vitest'
import type { Account } from '../../../shared/domain/account.ts'
import { presentStateFields } from '../../../shared/domain/account.ts'
import { instantSchema } from '../../../shared/domain/calendar-date.ts'
import { itemIdSchema } from '../../../shared/domain/identifier.ts'
import { accountCompleteness } from './account-completeness.ts'

const at = instantSchema.parse('2026-03-01T08:00:00.000Z')
const texts = (text: string) =>
  Object.fromEntries(presentStateFields.map((field) => [field, text])) as Record<
    (typeof presentStateFields)[number],
    string
  >
const account: Account = {
  id: itemIdSchema.parse('a'),
  version: 1,
  createdAt: at,
  updatedAt: at,
  name: { en: 'Yunling Water' },
  kind: 'business',
  ownership: null,
  collectiveDecisionLimit: null,
  currency: 'CNY',
  industry: '',
  region: '',
  parentId: null,
  ownerId: null,
  tags: [],
  address: '',
  postcode: '',
  website: '',
  ...texts(''),
  claims: {},
}

test('an account with a name only is empty and lists every gap', () => {
  expect(accountCompleteness(account)).toMatchObject({ percent: 0, present: 0, confirmed: 0 })
  expect(accountCompleteness(account).gaps).toHaveLength(20)
})

test('blanks do not count as known', () => {
  expect(accountCompleteness({ ...account, ...texts('  ') }).present).toBe(0)
})

test('confirmed is a share of what is filled', () => {
  const known: Account = {
    ...account,
    business: 'Pumps',
    scale: 'Large',
    claims: { business: { status: 'confirmed', asOf: null, source: '' } },
  }
  expect(accountCompleteness(known).confirmed).toBe(50)
})
