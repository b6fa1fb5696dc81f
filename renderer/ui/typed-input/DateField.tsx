import { type CalendarDate, calendarDateSchema } from '../../../shared/domain/calendar-date.ts'
import { parseDate } from '../../../shared/i18n/parse-date.ts'
import { localToday } from '../moments/use-moments.ts'
import { TypedInput } from './TypedInput.tsx'

interface DateFieldProps {
  readonly label: string
  readonly value: CalendarDate | null
  readonly onChange: (value: CalendarDate | null) => void
}

/** A day with a label; typed without a year it is in the current one. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  const today = localToday()
  return (
    <TypedInput
      label={label}
      placeholder={today}
      stored={value}
      read={(text) => parseDate(text, Number(today.slice(0, 4)))}
      show={(day) => calendarDateSchema.parse(day)}
      edit={String}
      whenEmpty={null}
      onCommit={onChange}
    />
  )
}
