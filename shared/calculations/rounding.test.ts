import fc from 'fast-check'
import { expect, test } from 'vitest'
import { divideRounded, ratioInBasisPoints, toMinorUnits } from './rounding.ts'

test('[N-03] exactly half goes away from zero', () => {
  expect([5n, 4n, -5n, -4n, 15n].map((value) => divideRounded(value, 10n))).toEqual([1n, 0n, -1n, 0n, 2n])
})

test('[N-03] rounding is never further away than half, and the same on both sides of zero', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
      fc.bigInt({ min: 1n, max: 10n ** 15n }),
      (dividend, divisor) => {
        const rounded = divideRounded(dividend, divisor)
        const error = rounded * divisor - dividend
        expect(2n * (error < 0n ? -error : error) <= divisor).toBe(true)
        expect(divideRounded(-dividend, divisor)).toBe(-rounded)
      },
    ),
  )
})

test('[N-06] a figure stops at the largest one on both sides', () => {
  expect(toMinorUnits(10n ** 20n)).toBe(1_000_000_000_000_000)
  expect(toMinorUnits(-(10n ** 20n))).toBe(-1_000_000_000_000_000)
})

test('[N-07] a ratio with a zero base is unknown', () => {
  expect(ratioInBasisPoints(5n, 0n)).toBeNull()
  expect(ratioInBasisPoints(1n, 3n)).toBe(3_333)
  expect(ratioInBasisPoints(1n, -2n)).toBe(-5_000)
})
