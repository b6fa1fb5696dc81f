import type { ItemId } from '../../../../shared/domain/identifier.ts'
import { type SwotAnalysis, type SwotSide, swotSides } from '../../../../shared/domain/swot-analysis.ts'
import { itemsOfSide } from './swot-cells.ts'

export const sideLetters = {
  strength: 'S',
  weakness: 'W',
  opportunity: 'O',
  threat: 'T',
} as const satisfies Record<SwotSide, string>

/** S1, W2, O1, T3: the statements counted within their side, in the order of the grid. */
export function itemNumbers(analysis: SwotAnalysis): ReadonlyMap<ItemId, string> {
  return new Map(
    swotSides.flatMap((side) =>
      itemsOfSide(analysis, side).map(
        (item, at) => [item.id, `${sideLetters[side]}${String(at + 1)}`] as const,
      ),
    ),
  )
}
