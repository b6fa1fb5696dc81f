import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paymentTermSchema, type PaymentTerm } from '../domain/proposal.ts'
import { minorUnitsSchema } from '../domain/quantities.ts'
import { paymentPlan } from './payment-terms.ts'

const terms = (...shares: number[]): PaymentTerm[] =>
  shares.map((share, index) =>
    paymentTermSchema.parse({ id: `term-${index}`, milestone: '', share, note: '' }),
  )
const minor = (value: number) => minorUnitsSchema.parse(value)
const amounts = (shares: readonly number[], gross: number): number[] =>
  paymentPlan(terms(...shares), minor(gross)).payments.map((payment) => payment.amount)

test('[Q-11] says how much is missing or too much', () => {
  expect(paymentPlan(terms(3_000, 4_000, 2_500), minor(100)).missingShare).toBe(500)
  expect(paymentPlan(terms(6_000, 5_000), minor(100)).missingShare).toBe(-1_000)
  expect(paymentPlan([], minor(100)).missingShare).toBe(10_000)
})

test('[Q-12] the last payment takes what is left', () => {
  expect(amounts([3_000, 4_000, 2_000, 1_000], 788_339_344)).toEqual([
    236_501_803, 315_335_738, 157_667_869, 78_833_934,
  ])
  expect(amounts([3_333, 3_333, 3_334], 100)).toEqual([33, 33, 34])
})

test('[Q-12] a payment without a share stays zero, even at the end', () => {
  expect(amounts([5_000, 5_000, 0], 101)).toEqual([51, 50, 0])
})

test('[Q-12] incomplete terms are not stretched to the total', () => {
  expect(amounts([3_000, 6_500], 1_000)).toEqual([300, 650])
})

test('[Q-12] complete terms add up to the total and no payment turns around', () => {
  const cuts = fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 8 })
  fc.assert(
    fc.property(cuts, fc.integer({ min: -200, max: 1_000_000_000_000 }), (drawn, gross) => {
      const edges = [0, ...drawn.sort((a, b) => a - b), 10_000]
      const shares = edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0))
      const paid = amounts(shares, gross)
      expect(paid.reduce((sum, amount) => sum + amount, 0)).toBe(gross)
      expect(paid.every((amount) => amount === 0 || Math.sign(amount) === Math.sign(gross))).toBe(true)
    }),
  )
})
