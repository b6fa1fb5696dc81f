import type { CalendarDate } from '../../../shared/domain/calendar-date.ts'
import { parseDate } from '../../../shared/i18n/parse-date.ts'
import { localToday } from '../moments/use-moments.ts'
import { TypedInput, type TypedInputProps } from './TypedInput.tsx'

/** A day, typed as `2026-3-1`, `3月1日`, `1 Mar`; kept and shown as ISO text. */
export function DateInput(props: TypedInputProps<CalendarDate>) {
  const referenceYear = Number(localToday().slice(0, 4))
  return (
    <TypedInput
      {...props}
      parse={(text) => parseDate(text, referenceYear)}
      show={(date) => date}
      edit={(date) => date}
    />
  )
}
