import {
  editText,
  formatQuantity,
  formatPercent,
  formatUnitPrice,
} from '../../../../shared/i18n/format-number.ts'
import { parseUnitPrice } from '../../../../shared/i18n/parse-money.ts'
import { parseDiscount, parsePercent } from '../../../../shared/i18n/parse-percent.ts'
import { parseQuantity } from '../../../../shared/i18n/parse-quantity.ts'
import { type Parsed, typedFaultText } from '../../../../shared/i18n/parse-result.ts'
import type { Translate } from '../../../../shared/i18n/translator.ts'
import { limits } from '../../../../shared/domain/limits.ts'
import type { QuoteLine } from '../../../../shared/domain/proposal.ts'
import type { Currency } from '../../../../shared/domain/quantities.ts'

/** The columns of the quote a user can type into. */
export const quoteColumnKeys = [
  'name',
  'configuration',
  'quantity',
  'unit',
  'unitPrice',
  'discount',
  'taxRate',
] as const
export type QuoteColumnKey = (typeof quoteColumnKeys)[number]
export const isQuoteColumn = (key: string): key is QuoteColumnKey =>
  quoteColumnKeys.some((one) => one === key)

/** What typing a text into a cell does to the line, or why it cannot be taken. */
export type TypedCell =
  { readonly ok: true; readonly set: Partial<QuoteLine> } | { readonly ok: false; readonly fault: string }

/** Words for a line that costs nothing, in either language. */
const freeWords = new Set(['免费', '免費', '赠送', 'free', 'free of charge'])

const taken = (set: Partial<QuoteLine>): TypedCell => ({ ok: true, set })
const read = <T>(
  parsed: Parsed<T>,
  show: (value: T) => string,
  t: Translate,
  set: (value: T) => Partial<QuoteLine>,
): TypedCell => (parsed.ok ? taken(set(parsed.value)) : { ok: false, fault: typedFaultText(parsed, show, t) })
const words = (
  field: 'name' | 'configuration' | 'unit',
  text: string,
  most: number,
  t: Translate,
): TypedCell =>
  text.length > most ? { ok: false, fault: t('validation.tooLong', { max: most }) } : taken({ [field]: text })

/** Reads what was typed or pasted into a cell. */
export function readQuoteCell(
  column: QuoteColumnKey,
  text: string,
  currency: Currency,
  t: Translate,
): TypedCell {
  const typed = text.trim()
  switch (column) {
    case 'name':
    case 'configuration':
      return words(column, typed, limits.line, t)
    case 'unit':
      return words(column, typed, limits.code, t)
    case 'quantity':
      return read(parseQuantity(typed === '' ? '0' : typed), formatQuantity, t, (quantity) => ({ quantity }))
    case 'unitPrice':
      if (freeWords.has(typed.toLowerCase())) return taken({ isFree: true })
      return read(
        parseUnitPrice(typed === '' ? '0' : typed, currency),
        (price) => formatUnitPrice(price, currency),
        t,
        (unitPrice) => ({ unitPrice, isFree: false }),
      )
    case 'discount':
      return read(
        parseDiscount(typed === '' || typed === '–' ? '0' : typed),
        formatPercent,
        t,
        (discount) => ({ discount }),
      )
    case 'taxRate':
      return read(parsePercent(typed === '' ? '0' : typed), formatPercent, t, (taxRate) => ({ taxRate }))
  }
}

/** The text a cell's editor starts with. */
export function editTextOf(line: QuoteLine, column: QuoteColumnKey, t: Translate): string {
  switch (column) {
    case 'name':
    case 'configuration':
    case 'unit':
      return line[column]
    case 'quantity':
      return editText(line.quantity, 3)
    case 'unitPrice':
      return line.isFree ? t('quote.free') : editText(line.unitPrice, 4)
    case 'discount':
    case 'taxRate':
      return `${editText(line[column], 2)}%`
  }
}
