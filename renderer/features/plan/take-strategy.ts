import type { AnnualPlan, PlanStrategy } from '../../../shared/domain/annual-plan.ts'
import type { Change } from '../../../shared/domain/change.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import type { TowsStrategy } from '../../../shared/domain/swot-analysis.ts'
import { insertLine, setLineField } from '../../entities/record/change-builders.ts'

/** A strategy of the plan that follows a TOWS strategy's words. */
export function takeStrategy(plan: AnnualPlan, tows: TowsStrategy, id: ItemId): Change {
  const strategy: PlanStrategy = { id, lineageId: id, towsStrategyId: tows.id, text: '' }
  return insertLine('plan', 'strategies', strategy, plan.strategies.at(-1)?.id ?? null)
}

/** The words of a plan's strategy: its own, or those of the TOWS strategy it follows. */
export function strategyText(strategy: PlanStrategy, tows: readonly TowsStrategy[]): string {
  if (strategy.text !== '') return strategy.text
  return tows.find((one) => one.id === strategy.towsStrategyId)?.text ?? ''
}

/** Lets actions go of a strategy that is about to be removed. */
export function releaseActions(plan: AnnualPlan, strategy: PlanStrategy): readonly Change[] {
  return plan.actions
    .filter((action) => action.strategyId === strategy.id)
    .map((action) => setLineField('actions', action, 'strategyId', null))
}
