import { type CalendarDate, calendarDateSchema } from '../domain/calendar-date.ts'
import { monthNames } from './month-names.ts'
import { longestTyped, normaliseTyped, type Parsed, parsedAs, refusedAs } from './parse-result.ts'

const earliestYear = 1900
const latestYear = 2200

function dateOf(year: number, month: number, day: number): Parsed<CalendarDate> {
  if (year < earliestYear || year > latestYear) return refusedAs('yearRange')
  const pad = (value: number): string => String(value).padStart(2, '0')
  const iso = calendarDateSchema.safeParse(`${year}-${pad(month)}-${pad(day)}`)
  return iso.success ? parsedAs(iso.data) : refusedAs('noSuchDay')
}

/** Two numbers of which either could be the month: refused with both readings unless only one is possible. */
function monthAndDay(year: number, first: number, second: number): Parsed<CalendarDate> {
  if (first > 12) return dateOf(year, second, first)
  if (second > 12 || first === second) return dateOf(year, first, second)
  const readings = [dateOf(year, first, second), dateOf(year, second, first)].flatMap((reading) =>
    reading.ok ? [reading.value] : [],
  )
  return readings.length === 2 ? { ok: false, code: 'ambiguous', readings } : dateOf(year, first, second)
}

/** 1 to 12 for an English month or its beginning of three letters or more. */
function monthNumber(word: string): number | null {
  const start = word.toLowerCase().replace(/\.$/, '')
  const index = start.length < 3 ? -1 : monthNames.findIndex((name) => name.toLowerCase().startsWith(start))
  if (index >= 0) return index + 1
  return start === 'sept' ? 9 : null
}

function englishDate(typed: string, referenceYear: number): Parsed<CalendarDate> | null {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[ -]?([a-z]{3,9}\.?)[ ,-]*(\d{4})?$/i.exec(typed)
  const monthFirst = /^([a-z]{3,9}\.?) ?(\d{1,2})(?:st|nd|rd|th)?(?:[ ,]+(\d{4}))?$/i.exec(typed)
  const day = dayFirst?.[1] ?? monthFirst?.[2]
  const word = dayFirst?.[2] ?? monthFirst?.[1]
  const year = dayFirst?.[3] ?? monthFirst?.[3]
  const month = word === undefined ? null : monthNumber(word)
  if (day === undefined || month === null) return null
  return dateOf(year === undefined ? referenceYear : Number(year), month, Number(day))
}

function chineseDate(typed: string, referenceYear: number): Parsed<CalendarDate> | null {
  const match = /^(?:(\d{4}|\d{2}) ?年)? ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?$/u.exec(typed)
  if (!match) return null
  const year =
    match[1] === undefined ? referenceYear : Number(match[1].length === 2 ? `20${match[1]}` : match[1])
  return dateOf(year, Number(match[2]), Number(match[3]))
}

function numericDate(typed: string, referenceYear: number): Parsed<CalendarDate> {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(typed)
  const yearFirst = compact ?? /^(\d{4}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{1,2})$/.exec(typed)
  if (yearFirst) return dateOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]))
  const yearLast = /^(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{4})$/.exec(typed)
  if (yearLast) {
    const [first, second, year] = [Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4])]
    // Points with the year at the end are only ever written day first.
    return yearLast[2] === '.' ? dateOf(year, second, first) : monthAndDay(year, first, second)
  }
  if (/^\d{1,2} ?[-/. ] ?\d{1,2} ?[-/. ] ?\d{2}$/.test(typed)) return refusedAs('yearDigits')
  const yearless = /^(\d{1,2}) ?[-/.] ?(\d{1,2})\.?$/.exec(typed)
  if (yearless) return monthAndDay(referenceYear, Number(yearless[1]), Number(yearless[2]))
  return refusedAs('date')
}

/**
 * Reads a date typed in a usual way: `2026-3-1`, `2026年3月1日`, `3月1日`, `1 Mar 2026`, `20260301`. Without a year the
 * reference year is meant. `03/04` is refused with both readings (A4).
 */
export function parseDate(text: string, referenceYear: number): Parsed<CalendarDate> {
  const typed = normaliseTyped(text).replace(/\s+/g, ' ')
  if (typed === '') return refusedAs('empty')
  if (typed.length > longestTyped) return refusedAs('date')
  return (
    chineseDate(typed, referenceYear) ??
    englishDate(typed, referenceYear) ??
    numericDate(typed, referenceYear)
  )
}
