import type { MinorUnits } from '../domain/quantities.ts'
import { toMinorUnits } from './rounding.ts'

/** Splits an amount into parts that always add up; the first parts carry the remainder. Rule N-05. */
export function splitEvenly(total: MinorUnits, parts: number): readonly MinorUnits[] {
  if (!Number.isSafeInteger(parts) || parts < 1) return []
  const sign = total < 0 ? -1 : 1
  const magnitude = Math.abs(total)
  const each = Math.floor(magnitude / parts)
  const remainder = magnitude - each * parts
  return Array.from({ length: parts }, (_, index) =>
    toMinorUnits(BigInt(sign * (index < remainder ? each + 1 : each))),
  )
}
