import type { CalendarDate, Instant } from '../domain/calendar-date.ts'
import type { Language } from '../domain/language.ts'
import { monthNames } from './month-names.ts'
import { translatorFor } from './translator.ts'

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

function partsOf(date: CalendarDate): Day {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** A date in prose and on covers: `2026 年 3 月 1 日`, `1 March 2026`. */
export function formatDate(date: CalendarDate, language: Language): string {
  const { year, month, day } = partsOf(date)
  if (language === 'zh-CN') return `${year} 年 ${month} 月 ${day} 日`
  return `${day} ${monthNames[month - 1] ?? ''} ${year}`
}

/** A date in tables, of fixed width: `10-25`, with the year where it is not the reader's: `2027-01-05`. */
export function formatDateShort(date: CalendarDate, today: CalendarDate): string {
  return date.slice(0, 4) === today.slice(0, 4) ? date.slice(5) : date
}

/** Whole days from one date to another; negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  const utc = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day)
  return Math.round((utc(partsOf(to)) - utc(partsOf(from))) / 86_400_000)
}

/** Days that are still told relative to today; further away the date itself says more. */
const relativeDays = 7

/** A date as seen from today: `今天`, `3 天后`, `2 days ago`; beyond a week the short date. */
export function formatRelativeDay(date: CalendarDate, today: CalendarDate, language: Language): string {
  const { t } = translatorFor(language)
  const days = daysBetween(today, date)
  if (days === 0) return t('common.day.today')
  if (days === 1) return t('common.day.tomorrow')
  if (days === -1) return t('common.day.yesterday')
  if (Math.abs(days) > relativeDays) return formatDateShort(date, today)
  return days > 0 ? t('common.day.ahead', { count: days }) : t('common.day.ago', { count: -days })
}

/** A moment on the reader's clock, to the minute: `2026-03-01 16:30`. The offset is the zone's, in minutes east of UTC. */
export function formatInstant(instant: Instant, offsetMinutes: number): string {
  const local = new Date(Date.parse(instant) + offsetMinutes * 60_000)
  return local.toISOString().slice(0, 16).replace('T', ' ')
}
