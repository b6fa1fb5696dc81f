import { quartersOf } from '../../../shared/calculations/plan-objective.ts'
import type { AnnualPlan } from '../../../shared/domain/annual-plan.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import { linesDone } from '../../entities/workbench/lines-done.ts'
import { textCompleteness } from '../../entities/workbench/text-completeness.ts'
import type { Completeness, SectionOf } from '../../entities/workbench/workbench-types.ts'

type Section = SectionOf<'plan'>

/** How far a section is: its own lines where it has any, its words otherwise. */
export function planCompleteness(plan: AnnualPlan, section: Section): Completeness {
  switch (section.kind) {
    case 'swot':
      return plan.analysisId === null ? 'none' : 'full'
    case 'objectives':
      return linesDone(
        plan.objectives,
        (one) =>
          one.ownerId !== null && one.dueOn !== null && quartersOf(one).every((value) => value !== null),
      )
    case 'strategies':
      return linesDone(plan.strategies, (one) => one.text !== '' || one.towsStrategyId !== null)
    case 'actions':
      return linesDone(
        plan.actions,
        (one) => one.what !== '' && one.ownerId !== null && one.dueOn !== null && one.resource !== '',
      )
    case 'risks':
      return linesDone(plan.risks, (one) => one.text !== '' && one.fallback !== '')
    case 'summary':
    case 'markets':
    case 'last-year':
    case 'text':
      return textCompleteness(section.body)
  }
}

/** The section that shows a line. */
export function planSectionOf(plan: AnnualPlan, itemId: ItemId): ItemId | null {
  const holds = (lines: readonly { readonly id: ItemId }[]): boolean =>
    lines.some((line) => line.id === itemId)
  const kind = (['objectives', 'strategies', 'actions', 'risks'] as const).find((one) => holds(plan[one]))
  return plan.sections.find((section) => section.kind === kind)?.id ?? null
}
