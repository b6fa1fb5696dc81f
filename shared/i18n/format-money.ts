import type { Language } from '../domain/language.ts'
import type { Currency, MinorUnits } from '../domain/quantities.ts'
import { formatAmount } from './format-number.ts'
import { translatorFor } from './translator.ts'

/** An amount with its currency: `CNY 1,234.56` in English, `1,234.56 元` in Chinese. */
export function formatMoney(amount: MinorUnits, currency: Currency, language: Language): string {
  const { t } = translatorFor(language)
  return t('common.money', {
    amount: formatAmount(amount, currency),
    currency: t(`common.currency.${currency}`),
  })
}
