import type { PlanAction } from '../domain/annual-plan.ts'
import type { MinorUnits } from '../domain/quantities.ts'
import { toMinorUnits } from './rounding.ts'

/** What the actions of a plan cost together. */
export interface PlanBudget {
  readonly total: MinorUnits
  /** Actions that still count but have no budget yet; the total is partial while there are any. Rule P-07. */
  readonly withoutBudget: number
}

/** Adds up the budgets of all actions that were not cancelled. Rule P-07. */
export function planBudget(actions: readonly Pick<PlanAction, 'budget' | 'status'>[]): PlanBudget {
  const counting = actions.filter((action) => action.status !== 'cancelled')
  const total = counting.reduce((sum, action) => sum + BigInt(action.budget ?? 0), 0n)
  return {
    total: toMinorUnits(total),
    withoutBudget: counting.filter((action) => action.budget === null).length,
  }
}
