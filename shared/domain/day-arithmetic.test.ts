import { expect, test } from 'vitest'
import { calendarDateSchema } from './calendar-date.ts'
import { daysLater } from './day-arithmetic.ts'

test.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-03-29', 30, '2026-04-28'],
])('%s and %i days is %s', (date, days, expected) => {
  expect(daysLater(calendarDateSchema.parse(date), days)).toBe(expected)
})
