import type { HomeNeed } from '../../../shared/contract/methods/history-methods.ts'
import type { CalendarDate } from '../../../shared/domain/calendar-date.ts'
import { daysBetween } from '../../../shared/i18n/format-date.ts'

export const urgencies = ['overdue', 'today', 'week', 'month', 'later'] as const
export type Urgency = (typeof urgencies)[number]

/** 1 = Monday to 7 = Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1
}

/** How soon something has to be done; weeks end on Sunday. */
export function urgencyOf(dueOn: CalendarDate, today: CalendarDate): Urgency {
  const days = daysBetween(today, dueOn)
  if (days < 0) return 'overdue'
  if (days === 0) return 'today'
  if (days <= 7 - weekdayOf(today)) return 'week'
  return days <= 30 ? 'month' : 'later'
}

/** Needs by urgency, the most urgent first; groups without any are left out. */
export function groupNeeds(
  needs: readonly HomeNeed[],
  today: CalendarDate,
): readonly { readonly urgency: Urgency; readonly needs: readonly HomeNeed[] }[] {
  const sorted = [...needs].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  return urgencies
    .map((urgency) => ({
      urgency,
      needs: sorted.filter((need) => urgencyOf(need.dueOn, today) === urgency),
    }))
    .filter((group) => group.needs.length > 0)
}
