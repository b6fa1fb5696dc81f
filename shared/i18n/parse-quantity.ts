import { type Quantity, quantitySchema } from '../domain/quantities.ts'
import { chooseReading, decimalReadings } from './parse-decimal.ts'
import { longestTyped, normaliseTyped, type Parsed, refusedAs } from './parse-result.ts'

/** Reads a quantity, with up to three decimals: `12`, `0.5`, `１２`, `1.2万`. `1,234` is refused with both readings. */
export function parseQuantity(text: string): Parsed<Quantity> {
  const typed = normaliseTyped(text)
  if (typed === '') return refusedAs('empty')
  if (typed.length > longestTyped) return refusedAs('number')
  return chooseReading(decimalReadings(typed), 3, (units) => quantitySchema.safeParse(units).data ?? null)
}
