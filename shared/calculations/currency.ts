import type { Currency } from '../domain/quantities.ts'

const exponents: Readonly<Record<Currency, 0 | 2>> = {
  CNY: 2,
  EUR: 2,
  USD: 2,
  GBP: 2,
  CHF: 2,
  HKD: 2,
  TWD: 2,
  SGD: 2,
  JPY: 0,
  KRW: 0,
  AUD: 2,
  CAD: 2,
}

/** Decimals of a currency's smallest unit after ISO 4217. Rule N-02. */
export function currencyExponent(currency: Currency): 0 | 2 {
  return exponents[currency]
}

/** Minor units in one major unit: 100 fen in a yuan, 1 yen in a yen. Rule N-02. */
export function minorPerMajor(currency: Currency): 1 | 100 {
  return exponents[currency] === 0 ? 1 : 100
}
