import { z } from 'zod'

/** Keeps every product of two quantities inside BigInt work and every result inside a safe integer. */
const largest = 1_000_000_000_000_000

/** ISO 4217 codes offered; the exponent of each is in `shared/calculations/currency.ts`. */
export const currencies = [
  'CNY',
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'HKD',
  'TWD',
  'SGD',
  'JPY',
  'KRW',
  'AUD',
  'CAD',
] as const
/** A currency on offer. */
export const currencySchema = z.enum(currencies)
export type Currency = z.infer<typeof currencySchema>

/** An amount in the currency's minor units (CNY: fen). */
export const minorUnitsSchema = z.int().min(-largest).max(largest).brand<'MinorUnits'>()
export type MinorUnits = z.infer<typeof minorUnitsSchema>

/** A unit price in 1/10,000 of the currency's major unit (A4). */
export const unitPriceSchema = z.int().min(-largest).max(largest).brand<'TenThousandths'>()
export type UnitPrice = z.infer<typeof unitPriceSchema>

/** A quantity in 1/1,000 of its unit (A4). */
export const quantitySchema = z.int().min(-largest).max(largest).brand<'Thousandths'>()
export type Quantity = z.infer<typeof quantitySchema>

/** A share in basis points: 10,000 = 100 % (A4). */
export const basisPointsSchema = z.int().min(0).max(10_000).brand<'BasisPoints'>()
export type BasisPoints = z.infer<typeof basisPointsSchema>
