import { currencyExponent, minorPerMajor } from '../calculations/currency.ts'
import { divideRounded } from '../calculations/rounding.ts'
import type { Currency, MinorUnits, Quantity, UnitPrice } from '../domain/quantities.ts'

/**
 * Numbers look the same in both languages: groups of three set off by commas, a point before the decimals. Written
 * by hand instead of with `Intl`, whose output changes with the ICU version and would move goldens.
 */
function withGroups(integer: bigint): string {
  return integer.toString().replace(/\B(?=(\d{3})+$)/g, ',')
}

interface Decimals {
  /** The value counts units of 10^-scale. */
  readonly scale: number
  /** Decimals kept even when they are zero. */
  readonly least: number
  readonly isGrouped: boolean
}

function formatDecimal(value: bigint, { scale, least, isGrouped }: Decimals): string {
  const unit = 10n ** BigInt(scale)
  const magnitude = value < 0n ? -value : value
  const whole = magnitude / unit
  const fraction = scale === 0 ? '' : (magnitude % unit).toString().padStart(scale, '0')
  const kept = fraction.slice(0, Math.max(least, fraction.replace(/0+$/, '').length))
  const integer = isGrouped ? withGroups(whole) : whole.toString()
  return `${value < 0n ? '-' : ''}${integer}${kept === '' ? '' : `.${kept}`}`
}

/** A whole number, such as a count: `12,345`. */
export function formatCount(value: number): string {
  return formatDecimal(BigInt(value), { scale: 0, least: 0, isGrouped: true })
}

/** What one unit of a displayed amount is: the currency itself, or 万 of it, which is display only (A4). */
export type AmountUnit = 'major' | 'wan'

/** An amount without its currency, for columns: `1,234.56`; in 万 rounded to two decimals. */
export function formatAmount(amount: MinorUnits, currency: Currency, unit: AmountUnit = 'major'): string {
  const scale = currencyExponent(currency)
  if (unit === 'major') return formatDecimal(BigInt(amount), { scale, least: scale, isGrouped: true })
  const hundredths = divideRounded(BigInt(amount), BigInt(100 * minorPerMajor(currency)))
  return formatDecimal(hundredths, { scale: 2, least: 2, isGrouped: true })
}

/** A unit price with as many decimals as the currency has, and up to four where they say something: `0.0325`. */
export function formatUnitPrice(price: UnitPrice, currency: Currency): string {
  return formatDecimal(BigInt(price), { scale: 4, least: currencyExponent(currency), isGrouped: true })
}

/** A quantity without trailing zeros: `1,234.5`. */
export function formatQuantity(quantity: Quantity): string {
  return formatDecimal(BigInt(quantity), { scale: 3, least: 0, isGrouped: true })
}

/** Basis points as percent: `12.5%`. Takes any whole number, since growth may pass 100 %. */
export function formatPercent(basisPoints: number): string {
  return `${formatDecimal(BigInt(basisPoints), { scale: 2, least: 0, isGrouped: true })}%`
}

/** Basis points of a change, always with its sign: `+12.5%`. */
export function formatPercentChange(basisPoints: number): string {
  return `${basisPoints > 0 ? '+' : ''}${formatPercent(basisPoints)}`
}

/** Basis points as bare percentage points with sign, without a unit: `+1.5`. */
export function formatPoints(basisPoints: number): string {
  const points = formatDecimal(BigInt(basisPoints), { scale: 2, least: 0, isGrouped: true })
  return basisPoints > 0 ? `+${points}` : points
}

/** What stands in a text field while a value is edited: no groups, which could be read as decimals. */
export function editText(value: number, scale: 0 | 2 | 3 | 4): string {
  return formatDecimal(BigInt(value), { scale, least: 0, isGrouped: false })
}
