import type { ItemId } from '../domain/identifier.ts'
import type { SwotAnalysis } from '../domain/swot-analysis.ts'

/** SO1, SO2, ST1 …: the strategies of a SWOT counted within their quadrant, in the order they stand in. */
export function towsCodes(analysis: SwotAnalysis): ReadonlyMap<ItemId, string> {
  const counts = new Map<string, number>()
  return new Map(
    analysis.strategies.map(({ id, quadrant }) => {
      const count = (counts.get(quadrant) ?? 0) + 1
      counts.set(quadrant, count)
      return [id, `${quadrant}${String(count)}`]
    }),
  )
}
