import type { Currency, MinorUnits } from '../domain/quantities.ts'
import type { Proposal, QuoteLine } from '../domain/proposal.ts'
import { minorPerMajor } from './currency.ts'
import { divideRounded, toMinorUnits } from './rounding.ts'

/** Whether typed unit prices contain tax; line amounts and subtotals are gross then, otherwise net. */
export type PriceMode = Proposal['pricesInclude']

/** What of a line its figures depend on. */
export type PricedLine = Pick<QuoteLine, 'quantity' | 'unitPrice' | 'discount' | 'taxRate' | 'isFree'>

/** Thousandths × ten-thousandths: what a quantity times a unit price is counted in. */
const priceScale = 1_000n * 10_000n
/** 100 % in basis points. */
export const whole = 10_000n

const product = (line: PricedLine): bigint => BigInt(line.quantity) * BigInt(line.unitPrice)

/** Quantity × unit price before any discount, in minor units. Rule Q-02. */
export function exactListAmount(line: PricedLine, currency: Currency): bigint {
  return divideRounded(product(line) * BigInt(minorPerMajor(currency)), priceScale)
}

/** The amount of a line before it is brought into range; zero for a free line. Rules. */
export function exactLineAmount(line: PricedLine, currency: Currency): bigint {
  if (line.isFree) return 0n
  const reduced = product(line) * (whole - BigInt(line.discount))
  return divideRounded(reduced * BigInt(minorPerMajor(currency)), priceScale * whole)
}

/** Tax on a net sum at a rate. Rule Q-03. */
export function taxOnTop(net: bigint, taxRate: number): bigint {
  return divideRounded(net * BigInt(taxRate), whole)
}

/** Net part of a gross sum at a rate; tax is the difference. Rule Q-04. */
export function netInside(gross: bigint, taxRate: number): bigint {
  return divideRounded(gross * whole, whole + BigInt(taxRate))
}

/** The net figure of a line; with tax inside it is for reading only and never added up. Rules. */
export function lineNet(line: PricedLine, currency: Currency, mode: PriceMode): MinorUnits {
  const amount = exactLineAmount(line, currency)
  return toMinorUnits(mode === 'net' ? amount : netInside(amount, line.taxRate))
}

/** The gross figure of a line; with tax on top it is for reading only and never added up. Rules. */
export function lineGross(line: PricedLine, currency: Currency, mode: PriceMode): MinorUnits {
  const amount = exactLineAmount(line, currency)
  return toMinorUnits(mode === 'tax' ? amount : amount + taxOnTop(amount, line.taxRate))
}
