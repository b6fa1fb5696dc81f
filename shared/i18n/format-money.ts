import { minorPerMajor } from '../calculations/currency.ts'
import { divideRounded } from '../calculations/rounding.ts'
import type { Language } from '../domain/language.ts'
import { type Currency, type MinorUnits, minorUnitsSchema } from '../domain/quantities.ts'
import { formatAmount } from './format-number.ts'
import { translatorFor } from './translator.ts'

/** Major units from which each language counts in a larger unit: 万 in Chinese, million in English. */
const largeFrom: Readonly<Record<Language, number>> = { 'zh-CN': 10_000, en: 1_000_000 }

/** An amount with its currency: `CNY 1,234.56` in English, `1,234.56 元` in Chinese. */
export function formatMoney(amount: MinorUnits, currency: Currency, language: Language): string {
  const { t } = translatorFor(language)
  return t('common.money', {
    amount: formatAmount(amount, currency),
    currency: t(`common.currency.${currency}`),
  })
}

/** A rounded amount for overviews: `788.34 万元`, `CNY 7.88 million`; small amounts stay exact. Display only (A4). */
export function formatMoneyShort(amount: MinorUnits, currency: Currency, language: Language): string {
  const from = largeFrom[language]
  if (Math.abs(amount) < from * minorPerMajor(currency)) return formatMoney(amount, currency, language)
  const { t } = translatorFor(language)
  const inLargeUnit = divideRounded(BigInt(amount) * 100n, BigInt(from * minorPerMajor(currency)))
  return t('common.moneyLarge', {
    // Hundredths of 万 or of a million, shown like cents.
    amount: formatAmount(minorUnitsSchema.parse(Number(inLargeUnit)), 'CNY'),
    currency: t(`common.currency.${currency}`),
  })
}
