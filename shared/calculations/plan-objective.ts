import type { Objective } from '../domain/annual-plan.ts'
import { ratioInBasisPoints } from './rounding.ts'

/** Four quarters; null where nothing was entered. */
export type Quarters = readonly [number | null, number | null, number | null, number | null]

/** The year of a measure, in the unit of its quarters. */
export interface YearTotal {
  /** Sum of the quarters that are known; null when none is. Rules P-01, N-07. */
  readonly value: number | null
  /** Some quarters are known and some are not. Rule P-01. */
  readonly isPartial: boolean
}

/** The quarters of an objective as one row. */
export function quartersOf(objective: Pick<Objective, 'q1' | 'q2' | 'q3' | 'q4'>): Quarters {
  return [objective.q1, objective.q2, objective.q3, objective.q4]
}

/** Adds up the known quarters of a year. Rule P-01. */
export function yearTotal(quarters: Quarters): YearTotal {
  const known = quarters.filter((quarter) => quarter !== null)
  if (known.length === 0) return { value: null, isPartial: false }
  return {
    value: known.reduce((total, quarter) => total + quarter, 0),
    isPartial: known.length < quarters.length,
  }
}

/** Growth of a year over the year before in basis points; null where it would mislead. Rule P-02. */
export function growth(total: YearTotal, lastYear: number | null): number | null {
  if (total.value === null || total.isPartial || lastYear === null || lastYear <= 0) return null
  return ratioInBasisPoints(BigInt(total.value) - BigInt(lastYear), BigInt(lastYear))
}

/** Adds up several objectives quarter by quarter; a quarter one of them lacks is unknown. Rule P-03. */
export function addQuarters(objectives: readonly Objective[]): Quarters {
  const add = (quarter: 0 | 1 | 2 | 3): number | null =>
    sumKnown(objectives.map((objective) => quartersOf(objective)[quarter]))
  return [add(0), add(1), add(2), add(3)]
}

/** Sum of values of which each must be known; null when one is unknown or there are none. Rules P-03, N-07. */
export function sumKnown(values: readonly (number | null)[]): number | null {
  if (values.length === 0) return null
  let total = 0
  for (const value of values) {
    if (value === null) return null
    total += value
  }
  return total
}
