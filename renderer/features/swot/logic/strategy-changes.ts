import type { Change } from '../../../../shared/domain/change.ts'
import type { ItemId } from '../../../../shared/domain/identifier.ts'
import type { SwotAnalysis, TowsQuadrant, TowsStrategy } from '../../../../shared/domain/swot-analysis.ts'
import { insertLine, moveLine, setLineField } from '../../../entities/record/change-builders.ts'
import { itemsForQuadrant } from './tows-quadrant.ts'

export const strategiesIn = (
  { strategies }: Pick<SwotAnalysis, 'strategies'>,
  quadrant: TowsQuadrant,
): readonly TowsStrategy[] => strategies.filter((strategy) => strategy.quadrant === quadrant)

/** Adds a strategy below another one, or at the end of its quadrant. */
export function addStrategy(
  analysis: SwotAnalysis,
  strategy: TowsStrategy,
  below: ItemId | null = null,
): readonly Change[] {
  const after =
    below ?? strategiesIn(analysis, strategy.quadrant).at(-1)?.id ?? analysis.strategies.at(-1)?.id ?? null
  return [insertLine('analysis', 'strategies', strategy, after)]
}

/** One place up or down within its quadrant; nothing at the ends. */
export function moveStrategyBy(
  analysis: SwotAnalysis,
  strategy: TowsStrategy,
  by: -1 | 1,
): readonly Change[] {
  const here = strategiesIn(analysis, strategy.quadrant)
  const neighbour = here[here.findIndex((one) => one.id === strategy.id) + by]
  if (neighbour === undefined) return []
  if (by === 1) return [moveLine('strategies', strategy.id, neighbour.id)]
  const rest = analysis.strategies.filter((one) => one.id !== strategy.id)
  const above = rest[rest.findIndex((one) => one.id === neighbour.id) - 1]
  return [moveLine('strategies', strategy.id, above?.id ?? null)]
}

/** Links a statement to a strategy or lets go of it; links stand in the order of the grid. */
export function toggleLink(
  analysis: SwotAnalysis,
  strategy: TowsStrategy,
  itemId: ItemId,
): readonly Change[] {
  const linked = new Set(strategy.itemIds)
  if (!linked.delete(itemId)) linked.add(itemId)
  const ordered = itemsForQuadrant(analysis, strategy.quadrant)
    .map((item) => item.id)
    .filter((id) => linked.has(id))
  const others = [...linked].filter((id) => !ordered.includes(id))
  return [setLineField('strategies', strategy, 'itemIds', [...ordered, ...others])]
}
