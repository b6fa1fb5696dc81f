import type { Change } from '../../../../shared/domain/change.ts'
import type { ItemId } from '../../../../shared/domain/identifier.ts'
import type { SwotAnalysis, SwotRow } from '../../../../shared/domain/swot-analysis.ts'
import { insertLine, moveLine, removeLine } from '../../../entities/record/change-builders.ts'
import { removeItems } from './item-changes.ts'
import { rowsOf } from './swot-cells.ts'

/** A row of one's own at the end of its block, or below another row. */
export function addRow(analysis: SwotAnalysis, row: SwotRow, below: ItemId | null = null): readonly Change[] {
  const after = below ?? rowsOf(analysis, row.environment).at(-1)?.id ?? analysis.rows.at(-1)?.id ?? null
  return [insertLine('analysis', 'rows', row, after)]
}

/** Removes a row with the statements in it. */
export function removeRow(analysis: SwotAnalysis, row: SwotRow): readonly Change[] {
  const inside = analysis.items.filter((item) => item.rowId === row.id).map((item) => item.id)
  return [...removeItems(analysis, new Set(inside)), removeLine('rows', row.id)]
}

/** One place up or down within its block; nothing at the ends. */
export function moveRowBy(analysis: SwotAnalysis, row: SwotRow, by: -1 | 1): readonly Change[] {
  const rows = rowsOf(analysis, row.environment)
  const to = rows.findIndex((one) => one.id === row.id) + by
  const neighbour = rows[to]
  if (neighbour === undefined) return []
  if (by === 1) return [moveLine('rows', row.id, neighbour.id)]
  const rest = analysis.rows.filter((one) => one.id !== row.id)
  const above = rest[rest.findIndex((one) => one.id === neighbour.id) - 1]
  return [moveLine('rows', row.id, above?.id ?? null)]
}

/** A code no row of the block has yet. */
export function freeRowCode(analysis: SwotAnalysis, environment: SwotRow['environment']): string {
  const used = new Set(rowsOf(analysis, environment).map((row) => row.code))
  let number = 1
  while (used.has(`X${String(number)}`)) number += 1
  return `X${String(number)}`
}
