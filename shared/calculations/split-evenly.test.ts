import fc from 'fast-check'
import { expect, test } from 'vitest'
import { minorUnitsSchema } from '../domain/quantities.ts'
import { splitEvenly } from './split-evenly.ts'

const minor = (value: number) => minorUnitsSchema.parse(value)

test('[N-05] the first parts carry what is left over', () => {
  expect(splitEvenly(minor(100), 3)).toEqual([34, 33, 33])
  expect(splitEvenly(minor(-100), 3)).toEqual([-34, -33, -33])
})

test('[N-05] no parts, or a fraction of a part, is nothing to split into', () => {
  expect(splitEvenly(minor(100), 0)).toEqual([])
  expect(splitEvenly(minor(100), 1.5)).toEqual([])
})

test('[N-05] parts always add up and differ by one smallest unit at most', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000_000_000_000, max: 1_000_000_000_000_000 }),
      fc.integer({ min: 1, max: 60 }),
      (total, parts) => {
        const split = splitEvenly(minor(total), parts)
        expect(split.reduce((sum, part) => sum + part, 0)).toBe(total)
        expect(Math.max(...split) - Math.min(...split)).toBeLessThanOrEqual(1)
      },
    ),
  )
})
