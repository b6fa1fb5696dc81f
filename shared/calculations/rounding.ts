import type { MinorUnits } from '../domain/quantities.ts'

/** Largest magnitude of any figure, in minor units. Rule N-06; equals the limit of `minorUnitsSchema`. */
export const largestFigure = 1_000_000_000_000_000n

/** Divides and rounds half away from zero. Rule N-03. The divisor must be positive. */
export function divideRounded(dividend: bigint, divisor: bigint): bigint {
  const magnitude = dividend < 0n ? -dividend : dividend
  const rounded = (2n * magnitude + divisor) / (2n * divisor)
  return dividend < 0n ? -rounded : rounded
}

/** Whether a figure is larger than any figure may be. Rule N-06. */
export function isBeyondLimit(value: bigint): boolean {
  return value > largestFigure || value < -largestFigure
}

/** Brings a computed amount back to a plain number; stops at the largest figure. Rule N-06. */
export function toMinorUnits(value: bigint): MinorUnits {
  const within = value > largestFigure ? largestFigure : value < -largestFigure ? -largestFigure : value
  // The range check above is what the brand stands for; parsing 5,000 lines through zod would cost a frame.
  return Number(within) as MinorUnits
}

/** The ratio of two amounts in basis points, rounded; null when the base is unknown or zero. Rules N-03, N-07. */
export function ratioInBasisPoints(part: bigint, base: bigint): number | null {
  if (base === 0n) return null
  const sign = base < 0n ? -1n : 1n
  return Number(divideRounded(sign * part * 10_000n, sign * base))
}
