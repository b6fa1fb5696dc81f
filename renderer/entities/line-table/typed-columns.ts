import { calendarDateSchema } from '../../../shared/domain/calendar-date.ts'
import { basisPointsSchema, type Currency, minorUnitsSchema } from '../../../shared/domain/quantities.ts'
import { currencyExponent } from '../../../shared/calculations/currency.ts'
import { editText, formatAmount, formatPercent } from '../../../shared/i18n/format-number.ts'
import { parseDate } from '../../../shared/i18n/parse-date.ts'
import { parseMoney } from '../../../shared/i18n/parse-money.ts'
import { parsePercent } from '../../../shared/i18n/parse-percent.ts'
import { localToday } from '../../ui/moments/use-moments.ts'
import type { LineBase, LineColumn } from './line-columns.ts'

type Field<L> = keyof L & string

/** A column of days; a day typed without a year is in the year given, or in the current one. */
export function dateColumn<L extends LineBase>(field: Field<L>, title: string, year?: number): LineColumn<L> {
  return {
    kind: 'typed',
    field,
    title,
    widthPx: 92,
    read: (text) => parseDate(text, year ?? Number(localToday().slice(0, 4))),
    show: (value) => calendarDateSchema.parse(value),
    edit: String,
    whenEmpty: null,
  }
}

/** A column of amounts in the record's currency. */
export function moneyColumn<L extends LineBase>(
  field: Field<L>,
  title: string,
  currency: Currency,
): LineColumn<L> {
  return {
    kind: 'typed',
    field,
    title,
    widthPx: 96,
    align: 'right',
    read: (text) => parseMoney(text, currency),
    show: (value) => formatAmount(minorUnitsSchema.parse(value), currency),
    edit: (value) => editText(Number(value), currencyExponent(currency)),
    whenEmpty: null,
  }
}

/** A column of shares, 0 to 100 %. */
export function percentColumn<L extends LineBase>(field: Field<L>, title: string): LineColumn<L> {
  return {
    kind: 'typed',
    field,
    title,
    widthPx: 80,
    align: 'right',
    read: parsePercent,
    show: (value) => formatPercent(basisPointsSchema.parse(value)),
    edit: (value) => editText(Number(value), 2),
    whenEmpty: 0,
  }
}
