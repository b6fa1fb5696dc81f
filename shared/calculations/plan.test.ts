import { describe, expect, test } from 'vitest'
import { type Objective, objectiveSchema, planActionSchema } from '../domain/annual-plan.ts'
import { planFigures } from './plan.ts'

type Quarters = readonly (number | null)[]

function objective(measure: Objective['measure'], quarters: Quarters, lastYear: number | null = null) {
  const [q1 = null, q2 = null, q3 = null, q4 = null] = quarters
  const id = `${measure}-${quarters.join('-')}`
  return objectiveSchema.parse({
    id,
    lineageId: id,
    measure,
    unit: '',
    ownerId: null,
    dueOn: null,
    lastYear,
    q1,
    q2,
    q3,
    q4,
  })
}
const only = (...objectives: Objective[]) => planFigures({ objectives, actions: [] }).objectives

describe('year and growth', () => {
  test('[P-01] the year is the sum of the quarters', () => {
    expect(only(objective('revenue', [1, 2, 3, 4]))[0]).toMatchObject({ year: 10, isPartial: false })
  })

  test('[P-01] a missing quarter is not zero but makes the year partial', () => {
    expect(only(objective('volume', [1, null, 3, 4]))[0]).toMatchObject({ year: 8, isPartial: true })
    expect(only(objective('volume', [0, 0, 0, 0]))[0]).toMatchObject({ year: 0, isPartial: false })
  })

  test('[P-01] a year of which nothing is known is unknown', () => {
    expect(only(objective('revenue', []))[0]).toMatchObject({ year: null, isPartial: false })
  })

  test('[P-02] growth compares a full year with last year', () => {
    expect(only(objective('revenue', [30, 30, 30, 30], 100))[0]?.growth).toBe(2_000)
    expect(only(objective('revenue', [20, 20, 20, 15], 100))[0]?.growth).toBe(-2_500)
  })

  test.each([
    ['the year is partial', [30, 30, 30, null], 100],
    ['last year is unknown', [30, 30, 30, 30], null],
    ['last year is zero', [30, 30, 30, 30], 0],
    ['last year is negative', [30, 30, 30, 30], -100],
  ] as const)('[P-02] no growth is shown while %s', (_, quarters, lastYear) => {
    expect(only(objective('revenue', quarters, lastYear))[0]?.growth).toBeNull()
  })
})

describe('share of wallet', () => {
  const shares = (revenue: Quarters, potential: Quarters, lastRevenue?: number, lastPotential?: number) =>
    only(
      objective('revenue', revenue, lastRevenue ?? null),
      objective('shareOfWallet', potential, lastPotential ?? null),
    )[1]?.shares

  test('[P-04] each quarter is revenue over potential', () => {
    expect(shares([200, 300, 100, 400], [1000, 1000, 1000, 2000])?.quarters).toEqual([
      2_000, 3_000, 1_000, 2_000,
    ])
  })

  test('[P-05] the year is total revenue over total potential, neither sum nor mean of shares', () => {
    expect(shares([200, 300, 100, 400], [1000, 1000, 1000, 2000])?.year).toBe(2_000)
    expect(shares([500, 300, 100, 400], [1000, 1000, 1000, 2000])?.year).toBe(2_600)
  })

  test('[P-05] quarters without revenue or potential stay out and mark the year partial', () => {
    expect(shares([200, null, 100, 400], [1000, 1000, null, 1000])).toMatchObject({
      quarters: [2_000, null, null, 4_000],
      year: 3_000,
      isPartial: true,
      change: null,
    })
  })

  test('[P-05] a potential of zero has no share', () => {
    expect(shares([1, 1, 1, 1], [0, 0, 0, 0])).toMatchObject({ year: null, isPartial: false })
  })

  test('[P-06] the change is told in percentage points', () => {
    expect(shares([200, 300, 100, 400], [1000, 1000, 1000, 2000], 600, 4000)).toMatchObject({
      lastYear: 1_500,
      change: 500,
    })
  })

  test('[P-03] all revenue objectives count together', () => {
    const figures = only(
      objective('revenue', [100, 100, 100, 100], 100),
      objective('revenue', [300, 300, null, 300], 100),
      objective('shareOfWallet', [1000, 1000, 1000, 1000], 1000),
    )
    expect(figures[2]?.shares).toMatchObject({
      quarters: [4_000, 4_000, null, 4_000],
      isPartial: true,
      lastYear: 2_000,
    })
    expect(figures[0]?.shares).toBeNull()
  })

  test('[P-04] without a revenue objective there is no share', () => {
    expect(only(objective('shareOfWallet', [1, 1, 1, 1]))[0]?.shares).toMatchObject({ year: null })
  })
})

test('[P-07] cancelled actions cost nothing and missing budgets are counted', () => {
  const action = (id: string, budget: number | null, status: string) =>
    planActionSchema.parse({
      id,
      lineageId: id,
      what: '',
      purpose: null,
      ownerId: null,
      dueOn: null,
      resource: '',
      budget,
      status,
      strategyId: null,
    })
  const actions = [
    action('a', 500, 'done'),
    action('b', 700, 'cancelled'),
    action('c', null, 'not-started'),
    action('d', null, 'cancelled'),
    action('e', 0, 'in-progress'),
  ]
  expect(planFigures({ objectives: [], actions }).budget).toEqual({ total: 500, withoutBudget: 1 })
})
