import type { ItemId } from '../../../../shared/domain/identifier.ts'
import type { SwotAnalysis, SwotItem, SwotRow, SwotSide } from '../../../../shared/domain/swot-analysis.ts'

/** A place in the stacked grid: one row, one of its two columns (D8.1). */
export interface SwotCell {
  readonly rowId: ItemId
  readonly side: SwotSide
}

/** The blocks of the stacked grid, top to bottom, each with its two columns (D8.1). */
export const swotBlocks = [
  { environment: 'internal', sides: ['strength', 'weakness'] },
  { environment: 'external', sides: ['opportunity', 'threat'] },
] as const satisfies readonly {
  environment: SwotRow['environment']
  sides: readonly [SwotSide, SwotSide]
}[]

export const isSameCell = (a: SwotCell, b: SwotCell): boolean => a.rowId === b.rowId && a.side === b.side

/** Names a cell among the ids of items. */
export const cellKey = ({ rowId, side }: SwotCell): string => `cell:${rowId}:${side}`

export const rowsOf = (
  { rows }: Pick<SwotAnalysis, 'rows'>,
  environment: SwotRow['environment'],
): readonly SwotRow[] => rows.filter((row) => row.environment === environment)

/** Every cell as it is read: row by row, left to right. */
export function cellsInOrder(analysis: Pick<SwotAnalysis, 'rows'>): readonly SwotCell[] {
  return swotBlocks.flatMap(({ environment, sides }) =>
    rowsOf(analysis, environment).flatMap((row) => sides.map((side) => ({ rowId: row.id, side }))),
  )
}

export const itemsInCell = ({ items }: Pick<SwotAnalysis, 'items'>, cell: SwotCell): readonly SwotItem[] =>
  items.filter((item) => isSameCell(item, cell))

/** The statements of one side, row by row: what a box of the plain SWOT holds. */
export function itemsOfSide(analysis: SwotAnalysis, side: SwotSide): readonly SwotItem[] {
  return analysis.rows.flatMap((row) => itemsInCell(analysis, { rowId: row.id, side }))
}

/** The cell above or below in the same column; the columns of both blocks join. Null at the ends. */
export function cellBeside(
  analysis: Pick<SwotAnalysis, 'rows'>,
  cell: SwotCell,
  by: -1 | 1,
): SwotCell | null {
  const column = swotBlocks.flatMap(({ environment, sides }) =>
    rowsOf(analysis, environment).map((row) => ({
      rowId: row.id,
      side: cell.side === 'strength' || cell.side === 'opportunity' ? sides[0] : sides[1],
    })),
  )
  const at = column.findIndex((one) => isSameCell(one, cell))
  return at === -1 ? null : (column[at + by] ?? null)
}

/** The cell a new statement of that side goes to: the row in front, or the first one of the block. */
export function cellForNew(
  analysis: Pick<SwotAnalysis, 'rows'>,
  side: SwotSide,
  inFront: SwotCell | null,
): SwotCell | null {
  const block = swotBlocks.find(({ sides }) => sides.some((one) => one === side))
  const rows = block === undefined ? [] : rowsOf(analysis, block.environment)
  const row = rows.find(({ id }) => id === inFront?.rowId) ?? rows[0]
  return row === undefined ? null : { rowId: row.id, side }
}
