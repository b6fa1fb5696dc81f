import { useMemo } from 'react'
import { type CalendarDate, calendarDateSchema, type Instant } from '../../../shared/domain/calendar-date.ts'
import { formatDateShort, formatInstant } from '../../../shared/i18n/format-date.ts'
import { useTexts } from '../i18n/TextsProvider.tsx'

const two = (value: number): string => String(value).padStart(2, '0')

/** Today on the reader's calendar. */
export function localToday(now = new Date()): CalendarDate {
  return calendarDateSchema.parse(
    `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
  )
}

export interface Moments {
  /** `12:04` */
  readonly clock: (at: Date) => string
  /** `今天 12:04`, `昨天`, then the date. */
  readonly when: (instant: Instant) => string
  readonly full: (instant: Instant) => string
}

/** Words moments as the reader of the screen says them. */
export function useMoments(): Moments {
  const texts = useTexts()
  return useMemo(() => {
    const clock = (at: Date): string => `${two(at.getHours())}:${two(at.getMinutes())}`
    const full = (instant: Instant): string => formatInstant(instant, -new Date(instant).getTimezoneOffset())
    return {
      clock,
      full,
      when: (instant) => {
        const at = new Date(instant)
        const today = localToday()
        const day = localToday(at)
        if (day === today) return texts.t('frame.todayAt', { time: clock(at) })
        const yesterday = new Date()
        yesterday.setDate(yesterday.getDate() - 1)
        if (day === localToday(yesterday)) return texts.t('frame.yesterday')
        return formatDateShort(day, today)
      },
    }
  }, [texts])
}
