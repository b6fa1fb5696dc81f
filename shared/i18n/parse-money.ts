import { currencyExponent } from '../calculations/currency.ts'
import {
  currencies,
  type Currency,
  type MinorUnits,
  minorUnitsSchema,
  type UnitPrice,
  unitPriceSchema,
} from '../domain/quantities.ts'
import { chooseReading, type Decimal, decimalReadings } from './parse-decimal.ts'
import { longestTyped, normaliseTyped, type Parsed, refusedAs } from './parse-result.ts'

/** Signs and words for money and the currencies each can stand for; currency codes stand for themselves. */
const signs: readonly (readonly [sign: string, currencies: readonly Currency[]])[] = [
  ['人民币', ['CNY']],
  ['RMB', ['CNY']],
  ['HK$', ['HKD']],
  ['NT$', ['TWD']],
  ['S$', ['SGD']],
  ['US$', ['USD']],
  ['A$', ['AUD']],
  ['C$', ['CAD']],
  ['欧元', ['EUR']],
  ['美元', ['USD']],
  ['英镑', ['GBP']],
  ['港元', ['HKD']],
  ['日元', ['JPY']],
  ['韩元', ['KRW']],
  ['加元', ['CAD']],
  ['澳元', ['AUD']],
  ['元', ['CNY', 'HKD', 'TWD', 'SGD', 'USD', 'AUD', 'CAD']],
  ['¥', ['CNY', 'JPY']],
  ['€', ['EUR']],
  ['£', ['GBP']],
  ['₩', ['KRW']],
  ['$', ['USD', 'HKD', 'TWD', 'SGD', 'AUD', 'CAD']],
  ...currencies.map((code) => [code, [code]] as const),
]

/** Takes currency signs off both ends; null when one of them names another currency. */
function withoutSigns(text: string, currency: Currency): string | null {
  let rest = text
  let sign = ''
  for (let round = 0; round < 4; round += 1) {
    if (/^[+-]/.test(rest) && sign === '') {
      sign = rest.slice(0, 1)
      rest = rest.slice(1).trim()
    }
    const upper = rest.toUpperCase()
    const found = signs.find(([word]) => upper.startsWith(word) || upper.endsWith(word))
    if (found === undefined) break
    if (!found[1].includes(currency)) return null
    const length = found[0].length
    rest = (upper.startsWith(found[0]) ? rest.slice(length) : rest.slice(0, -length)).trim()
  }
  return sign + rest
}

function parseAmount<T>(
  text: string,
  currency: Currency,
  scale: number,
  toValue: (units: number) => T | null,
): Parsed<T> {
  const typed = normaliseTyped(text)
  if (typed === '') return refusedAs('empty')
  if (typed.length > longestTyped) return refusedAs('number')
  const number = withoutSigns(typed, currency)
  if (number === null) return refusedAs('otherCurrency')
  const candidates: readonly Decimal[] = decimalReadings(number)
  return chooseReading(candidates, scale, toValue)
}

/** Reads an amount: `1,234.50`, `¥1.2万`, `CNY 300`, `1.234,50`. Never rounds. */
export function parseMoney(text: string, currency: Currency): Parsed<MinorUnits> {
  return parseAmount(
    text,
    currency,
    currencyExponent(currency),
    (units) => minorUnitsSchema.safeParse(units).data ?? null,
  )
}

/** Reads a unit price, with up to four decimals. */
export function parseUnitPrice(text: string, currency: Currency): Parsed<UnitPrice> {
  return parseAmount(text, currency, 4, (units) => unitPriceSchema.safeParse(units).data ?? null)
}
