import type { Change } from '../../../../shared/domain/change.ts'
import { unstatedClaim } from '../../../../shared/domain/claim.ts'
import type { ItemId } from '../../../../shared/domain/identifier.ts'
import type { SwotAnalysis, SwotItem } from '../../../../shared/domain/swot-analysis.ts'
import { insertLine, moveLine, removeLine, setLineField } from '../../../entities/record/change-builders.ts'
import { cellBeside, isSameCell, itemsInCell, type SwotCell } from './swot-cells.ts'

/** Neither minor nor decisive, until somebody says so. */
export const usualWeight = 3

/** A new statement: an assumption until confirmed. */
export const newItem = (id: ItemId, cell: SwotCell, text = ''): SwotItem => ({
  id,
  rowId: cell.rowId,
  side: cell.side,
  text,
  weight: usualWeight,
  claim: unstatedClaim,
  evidence: [],
})

/** Adds a statement below another one, or at the end of its cell. */
export function addItem(
  analysis: SwotAnalysis,
  item: SwotItem,
  below: ItemId | null = null,
): readonly Change[] {
  const after = below ?? itemsInCell(analysis, item).at(-1)?.id ?? analysis.items.at(-1)?.id ?? null
  return [insertLine('analysis', 'items', item, after)]
}

/** Removes statements, and what strategies link to them. */
export function removeItems(analysis: SwotAnalysis, ids: ReadonlySet<ItemId>): readonly Change[] {
  const unlinked = analysis.strategies
    .filter((strategy) => strategy.itemIds.some((id) => ids.has(id)))
    .map((strategy) =>
      setLineField(
        'strategies',
        strategy,
        'itemIds',
        strategy.itemIds.filter((id) => !ids.has(id)),
      ),
    )
  return [...unlinked, ...[...ids].map((id) => removeLine('items', id))]
}

/** Puts a statement into a cell, before the one that stands at `index` without it. */
export function moveItemTo(
  analysis: SwotAnalysis,
  item: SwotItem,
  cell: SwotCell,
  index: number,
): readonly Change[] {
  const others = itemsInCell(analysis, cell).filter((one) => one.id !== item.id)
  const place = Math.min(Math.max(index, 0), others.length)
  const isHere = isSameCell(item, cell)
  if (isHere && itemsInCell(analysis, cell)[place]?.id === item.id) return []
  const into = isHere
    ? []
    : [
        ...(item.rowId === cell.rowId ? [] : [setLineField('items', item, 'rowId', cell.rowId)]),
        ...(item.side === cell.side ? [] : [setLineField('items', item, 'side', cell.side)]),
      ]
  if (others.length === 0) return into
  return [...into, moveLine('items', item.id, lineBefore(analysis, item, others, place))]
}

/** The line of the whole collection after which the statement has to stand to be at that place of its cell. */
function lineBefore(
  analysis: SwotAnalysis,
  item: SwotItem,
  others: readonly SwotItem[],
  place: number,
): ItemId | null {
  const previous = others[place - 1]
  if (previous !== undefined) return previous.id
  const rest = analysis.items.filter((one) => one.id !== item.id)
  const first = rest.findIndex((one) => one.id === others[0]?.id)
  return rest[first - 1]?.id ?? null
}

/** One place up or down; at the edge of its cell into the neighbouring cell of the column. */
export function moveItemBy(analysis: SwotAnalysis, item: SwotItem, by: -1 | 1): readonly Change[] {
  const here = itemsInCell(analysis, item)
  const to = here.findIndex((one) => one.id === item.id) + by
  if (to >= 0 && to < here.length) return moveItemTo(analysis, item, item, to)
  const beside = cellBeside(analysis, item, by)
  if (beside === null) return []
  return moveItemTo(analysis, item, beside, by === 1 ? 0 : itemsInCell(analysis, beside).length)
}

/** What a drop means: onto a statement takes its place, onto a cell goes to its end. */
export function dropItem(
  analysis: SwotAnalysis,
  item: SwotItem,
  target: { readonly itemId: ItemId } | { readonly cell: SwotCell },
): readonly Change[] {
  if ('cell' in target)
    return moveItemTo(analysis, item, target.cell, itemsInCell(analysis, target.cell).length)
  const over = analysis.items.find((one) => one.id === target.itemId)
  if (over === undefined || over.id === item.id) return []
  return moveItemTo(
    analysis,
    item,
    over,
    itemsInCell(analysis, over).findIndex((one) => one.id === over.id),
  )
}

/** Nobody worked on it since it was added, so taking it away loses nothing. */
export function isUntouched(analysis: SwotAnalysis, item: SwotItem): boolean {
  return (
    item.weight === usualWeight &&
    item.evidence.length === 0 &&
    item.claim.status === unstatedClaim.status &&
    item.claim.asOf === null &&
    item.claim.source === '' &&
    !analysis.strategies.some((strategy) => strategy.itemIds.includes(item.id))
  )
}
