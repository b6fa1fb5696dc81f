import type { AnnualPlan, Objective } from '../domain/annual-plan.ts'
import { planBudget, type PlanBudget } from './plan-budget.ts'
import { addQuarters, growth, quartersOf, sumKnown, yearTotal, type Quarters } from './plan-objective.ts'
import { walletShares, type WalletShares } from './share-of-wallet.ts'

/** What of a plan its figures depend on. */
export type PlanInput = Pick<AnnualPlan, 'objectives' | 'actions'>

/** One objective with its computed figures, in the unit of its quarters. */
export interface ObjectiveFigures {
  readonly objective: Objective
  readonly quarters: Quarters
  /** Rule P-01. */
  readonly year: number | null
  readonly isPartial: boolean
  /** Basis points. Rule P-02. */
  readonly growth: number | null
  /** Only for share of wallet, whose quarters hold the potential. Rules P-04 to P-06. */
  readonly shares: WalletShares | null
}

/** Everything a screen or a document shows of a plan's figures; nobody else computes any of it. */
export interface PlanFigures {
  readonly objectives: readonly ObjectiveFigures[]
  readonly budget: PlanBudget
}

/** Computes a plan's objectives and budget. Rules P-01 to P-07. */
export function planFigures(plan: PlanInput): PlanFigures {
  const revenues = plan.objectives.filter((objective) => objective.measure === 'revenue')
  const revenue = {
    quarters: addQuarters(revenues),
    lastYear: sumKnown(revenues.map((objective) => objective.lastYear)),
  }
  return {
    objectives: plan.objectives.map((objective) => {
      const quarters = quartersOf(objective)
      const total = yearTotal(quarters)
      return {
        objective,
        quarters,
        year: total.value,
        isPartial: total.isPartial,
        growth: growth(total, objective.lastYear),
        shares:
          objective.measure === 'shareOfWallet'
            ? walletShares(revenue, { quarters, lastYear: objective.lastYear })
            : null,
      }
    }),
    budget: planBudget(plan.actions),
  }
}
