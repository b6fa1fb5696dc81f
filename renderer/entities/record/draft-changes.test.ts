import { expect, test } from 'vitest'
import { instantSchema } from '../../../shared/domain/calendar-date.ts'
import { itemIdSchema } from '../../../shared/domain/identifier.ts'
import type { TeamMember } from '../../../shared/domain/team-member.ts'
import { draftChanges } from './draft-changes.ts'

const at = instantSchema.parse('2026-03-01T08:00:00.000Z')
const record: TeamMember = {
  id: itemIdSchema.parse('m1'),
  version: 1,
  createdAt: at,
  updatedAt: at,
  name: 'Chen',
  title: '',
  email: '',
  phone: '',
  isMe: true,
}

test('a draft of a field becomes a set of that field', () => {
  expect(draftChanges(record, [{ editor: 'name', value: 'Chen Yi', updatedAt: at }])).toEqual([
    { op: 'set', field: 'name', from: 'Chen', to: 'Chen Yi' },
  ])
})

test('a draft of a line that is gone is left out', () => {
  expect(draftChanges(record, [{ editor: 'items/x1/text', value: 'a', updatedAt: at }])).toEqual([])
})
