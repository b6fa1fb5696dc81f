import { minorPerMajor } from '../../../shared/calculations/currency.ts'
import type { CalendarDate } from '../../../shared/domain/calendar-date.ts'
import type { Language } from '../../../shared/domain/language.ts'
import {
  type Currency,
  type MinorUnits,
  type Quantity,
  quantitySchema,
  type UnitPrice,
} from '../../../shared/domain/quantities.ts'
import { formatDate } from '../../../shared/i18n/format-date.ts'
import {
  formatAmount,
  formatPercent,
  formatPercentChange,
  formatPoints,
  formatQuantity,
  formatUnitPrice,
} from '../../../shared/i18n/format-number.ts'
import { translatorFor } from '../../../shared/i18n/translator.ts'

/** How figures and dates are written in one document's language. */
export interface DocumentFormat {
  readonly date: (date: CalendarDate) => string
  /** A date of fixed width for table columns; always with its year, since a document is read later. */
  readonly columnDate: (date: CalendarDate) => string
  /** Without its currency, for columns. */
  readonly amount: (amount: MinorUnits, currency: Currency) => string
  readonly unitPrice: (price: UnitPrice, currency: Currency) => string
  readonly quantity: (quantity: Quantity) => string
  readonly volume: (thousandths: number) => string
  readonly percent: (basisPoints: number) => string
  readonly percentChange: (basisPoints: number) => string
  readonly points: (basisPoints: number) => string
  readonly currencyName: (currency: Currency) => string
  readonly column: (amounts: readonly MinorUnits[], currency: Currency) => AmountColumn
}

/** One unit for all amounts of a table, chosen so that none is rounded and none is longer than needed. */
export interface AmountColumn {
  readonly unitName: string
  readonly show: (amount: MinorUnits) => string
}

/** From here on Chinese readers count in 万 (major units). */
const largeAmount = 1_000_000
/** 万 is shown with two decimals, which are hundreds of the major unit. */
const smallestInWan = 100

/** The ways of writing figures for a language. */
export function documentFormat(language: Language): DocumentFormat {
  const { t } = translatorFor(language)
  const currencyName = (currency: Currency): string => t(`common.currency.${currency}`)
  return {
    date: (date) => formatDate(date, language),
    columnDate: (date) => date,
    amount: (amount, currency) => formatAmount(amount, currency),
    unitPrice: formatUnitPrice,
    quantity: formatQuantity,
    volume: (thousandths) => formatQuantity(quantitySchema.parse(thousandths)),
    percent: formatPercent,
    percentChange: formatPercentChange,
    points: (basisPoints) => t('documents.points', { points: formatPoints(basisPoints) }),
    currencyName,
    column: (amounts, currency) => {
      const major = minorPerMajor(currency)
      const isEach = (step: number): boolean => amounts.every((amount) => amount % (step * major) === 0)
      const isLarge = amounts.some((amount) => Math.abs(amount) >= largeAmount * major)
      if (language === 'zh-CN' && isLarge && isEach(smallestInWan)) {
        return {
          unitName: t('documents.inWan', { currency: currencyName(currency) }),
          show: (amount) => withoutZeroDecimals(formatAmount(amount, currency, 'wan'), isEach(10_000)),
        }
      }
      return {
        unitName: currencyName(currency),
        show: (amount) => withoutZeroDecimals(formatAmount(amount, currency), isEach(1)),
      }
    },
  }
}

const withoutZeroDecimals = (text: string, isWhole: boolean): string =>
  isWhole ? text.replace(/\.0+$/, '') : text
