import { expect, test } from 'vitest'
import { calendarDateSchema, instantSchema } from '../../shared/domain/calendar-date.ts'
import { backupsToRemove, type KeptBackup } from './retention.ts'

const now = calendarDateSchema.parse('2026-03-10')

function taken(day: string, hour = 12): KeptBackup {
  return {
    file: `${day}-${hour}`,
    takenAt: instantSchema.parse(`${day}T${String(hour).padStart(2, '0')}:00:00.000Z`),
    takenOn: calendarDateSchema.parse(day),
  }
}

function removed(...all: readonly KeptBackup[]): readonly string[] {
  return backupsToRemove(all, now)
    .map(({ file }) => file)
    .toSorted()
}

test('keeps the newest three of today', () => {
  expect(removed(...[8, 9, 10, 11, 12].map((hour) => taken('2026-03-10', hour)))).toEqual([
    '2026-03-10-8',
    '2026-03-10-9',
  ])
})

test('keeps the newest of each of seven earlier days, and one per month beyond', () => {
  const days = ['09', '08', '07', '06', '05', '04', '03', '02', '01'].map((day) => `2026-03-${day}`)
  expect(removed(taken('2026-03-09', 7), ...days.map((day) => taken(day)))).toEqual([
    '2026-03-01-12',
    '2026-03-02-12',
    '2026-03-09-7',
  ])
})

test('keeps the newest of each of twelve months', () => {
  const months = Array.from({ length: 14 }, (_, back) => new Date(Date.UTC(2026, 1 - back, 20)))
  const all = months.map((date) => taken(date.toISOString().slice(0, 10)))
  const week = Array.from({ length: 7 }, (_, index) => taken(`2026-03-0${index + 2}`))
  expect(removed(...week, ...all)).toEqual(['2025-01-20-12', '2025-02-20-12', '2025-03-20-12'])
})

test('a long holiday costs nothing: days without a backup do not count', () => {
  expect(removed(taken('2025-11-02'), taken('2025-11-01'), taken('2025-10-31'))).toEqual([])
})

test('keeps backups a wrong clock put into the future', () => {
  expect(removed(taken('2027-01-01', 1), taken('2027-01-01', 2))).toEqual([])
})

test('removes nothing when there is nothing', () => {
  expect(removed()).toEqual([])
})
