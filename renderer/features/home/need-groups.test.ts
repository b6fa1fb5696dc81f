import { expect, test } from 'vitest'
import { calendarDateSchema } from '../../../shared/domain/calendar-date.ts'
import { urgencyOf, weekdayOf } from './need-groups.ts'

const day = (text: string) => calendarDateSchema.parse(text)
/** A Wednesday. */
const today = day('2026-10-21')

test('knows the weekday', () => {
  expect(weekdayOf(today)).toBe(3)
  expect(weekdayOf(day('2026-10-25'))).toBe(7)
})

test.each([
  ['2026-10-20', 'overdue'],
  ['2026-10-21', 'today'],
  ['2026-10-25', 'week'],
  ['2026-10-26', 'month'],
  ['2026-11-20', 'month'],
  ['2026-11-21', 'later'],
] as const)('%s is %s', (dueOn, urgency) => {
  expect(urgencyOf(day(dueOn), today)).toBe(urgency)
})
