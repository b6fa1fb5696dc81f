import { type CalendarDate, calendarDateSchema } from './calendar-date.ts'

const dayMs = 24 * 60 * 60 * 1000

/** The day that lies some days later, or earlier for a negative number. */
export function daysLater(date: CalendarDate, days: number): CalendarDate {
  const moved = new Date(Date.parse(`${date}T00:00:00.000Z`) + days * dayMs)
  return calendarDateSchema.parse(moved.toISOString().slice(0, 10))
}
