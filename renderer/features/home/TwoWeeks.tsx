import { ActionIcon, Tooltip } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import type { HomeNeed } from '../../../shared/contract/methods/history-methods.ts'
import { type CalendarDate, calendarDateSchema } from '../../../shared/domain/calendar-date.ts'
import { formatDate } from '../../../shared/i18n/format-date.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { weekdayOf } from './need-groups.ts'
import { reasonIcons } from './reason-icon.ts'

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
const shownDays = 14
/** More icons than that do not fit under a day; the tooltip counts them all. */
const mostMarks = 3

function addDays(date: CalendarDate, days: number): CalendarDate {
  const at = new Date(`${date}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return calendarDateSchema.parse(at.toISOString().slice(0, 10))
}

interface TwoWeeksProps {
  readonly needs: readonly HomeNeed[]
  readonly today: CalendarDate
}

/** Two weeks from Monday on, with a mark for everything that is due. */
export function TwoWeeks({ needs, today }: TwoWeeksProps) {
  const { t } = useTexts()
  const [page, setPage] = useState(0)
  const monday = addDays(today, 1 - weekdayOf(today) + page * shownDays)
  return (
    <section className="card">
      <header>
        <h2 className="grow">{t('home.twoWeeks')}</h2>
        <ActionIcon
          size="xs"
          aria-label={t('home.previous')}
          onClick={() => {
            setPage(page - 1)
          }}
        >
          <IconChevronLeft size={14} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          size="xs"
          aria-label={t('home.following')}
          onClick={() => {
            setPage(page + 1)
          }}
        >
          <IconChevronRight size={14} aria-hidden="true" />
        </ActionIcon>
      </header>
      <div className="days">
        {weekdays.map((weekday) => (
          <div key={weekday} className="dow">
            {t(`home.weekday.${weekday}`)}
          </div>
        ))}
        {Array.from({ length: shownDays }, (_, index) => {
          const date = addDays(monday, index)
          return (
            <Day key={date} date={date} today={today} due={needs.filter((need) => need.dueOn === date)} />
          )
        })}
      </div>
    </section>
  )
}

interface DayProps {
  readonly date: CalendarDate
  readonly today: CalendarDate
  readonly due: readonly HomeNeed[]
}

function Day({ date, today, due }: DayProps) {
  const { t, language } = useTexts()
  const look = date === today ? 'today' : weekdayOf(date) > 5 ? 'off' : ''
  const label = t('home.day', { date: formatDate(date, language), count: due.length })
  const cell = (
    <div className={`day ${look}`} aria-current={date === today ? 'date' : undefined}>
      <span>{Number(date.slice(8))}</span>
      <span className="marks">
        {due.slice(0, mostMarks).map((need) => {
          const IconShape = reasonIcons[need.reason]
          return (
            <IconShape key={`${need.id}/${need.itemId ?? ''}`} size={13} stroke={1.7} aria-hidden="true" />
          )
        })}
      </span>
      {due.length > 0 && <span className="sr">{label}</span>}
    </div>
  )
  return due.length === 0 ? cell : <Tooltip label={label}>{cell}</Tooltip>
}
