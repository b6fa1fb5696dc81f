import { Badge } from '@mantine/core'
import { IconClockHour4 } from '@tabler/icons-react'
import type { CalendarDate } from '../../../shared/domain/calendar-date.ts'
import { daysBetween, formatRelativeDay } from '../../../shared/i18n/format-date.ts'
import { useCall } from '../../api/use-call.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'

const soonDays = 3

/** When the proposal must be handed in; amber when soon, red when overdue. */
export function DeadlineBadge({ dueOn }: { readonly dueOn: CalendarDate }) {
  const { t, language } = useTexts()
  const today = useCall('home.get', {}).data?.today
  if (today === undefined) return null
  const left = daysBetween(today, dueOn)
  const colour = left < 0 ? 'bad' : left <= soonDays ? 'warn' : 'gray'
  return (
    <Badge color={colour} leftSection={<IconClockHour4 size={12} aria-hidden="true" />}>
      {t(left < 0 ? 'proposal.overdue' : 'proposal.due', { when: formatRelativeDay(dueOn, today, language) })}
    </Badge>
  )
}
