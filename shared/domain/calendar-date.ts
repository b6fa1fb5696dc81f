import { z } from 'zod'

/** A day as ISO text, `2026-03-01`. Days that do not exist are refused. */
export const calendarDateSchema = z.iso.date().brand<'CalendarDate'>()
export type CalendarDate = z.infer<typeof calendarDateSchema>

/** A moment in UTC as ISO text, `2026-03-01T08:30:00.000Z`. */
export const instantSchema = z.iso.datetime({ precision: 3 }).brand<'Instant'>()
export type Instant = z.infer<typeof instantSchema>

/** A plan's year. */
export const yearSchema = z.int().min(1990).max(2200)
