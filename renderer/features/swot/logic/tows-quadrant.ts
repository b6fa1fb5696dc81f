import type { ItemId } from '../../../../shared/domain/identifier.ts'
import {
  type SwotAnalysis,
  type SwotItem,
  type SwotSide,
  type TowsQuadrant,
  towsQuadrants,
} from '../../../../shared/domain/swot-analysis.ts'
import { itemsOfSide } from './swot-cells.ts'

/** The inner and the outer side each quadrant crosses (D8.1). */
export const quadrantSides = {
  SO: ['strength', 'opportunity'],
  ST: ['strength', 'threat'],
  WO: ['weakness', 'opportunity'],
  WT: ['weakness', 'threat'],
} as const satisfies Record<TowsQuadrant, readonly [SwotSide, SwotSide]>

/** The statements a strategy of that quadrant can rest on, in the order of the grid. */
export const itemsForQuadrant = (analysis: SwotAnalysis, quadrant: TowsQuadrant): readonly SwotItem[] =>
  quadrantSides[quadrant].flatMap((side) => itemsOfSide(analysis, side))

export interface OfferedStrategy {
  readonly quadrant: TowsQuadrant
  readonly itemIds: readonly ItemId[]
}

/** Strategies a selection can start: one per quadrant that has a selected statement on both axes. */
export function offeredStrategies(
  analysis: SwotAnalysis,
  selected: ReadonlySet<ItemId>,
): readonly OfferedStrategy[] {
  return towsQuadrants.flatMap((quadrant) => {
    const perSide = quadrantSides[quadrant].map((side) =>
      itemsOfSide(analysis, side).filter((item) => selected.has(item.id)),
    )
    if (perSide.some((items) => items.length === 0)) return []
    return [{ quadrant, itemIds: perSide.flat().map((item) => item.id) }]
  })
}
