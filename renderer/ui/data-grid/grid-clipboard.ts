import { formatClipboardTable, parseClipboardTable } from './clipboard-table.ts'
import type { GridRange } from './grid-selection.ts'
import type { GridColumn, GridEdit, GridPlace, GridRowView } from './grid-types.ts'

/** The selected cells as clipboard text; typed text where there is any, so that a copy can be pasted back. */
export function copyRange(
  rows: readonly GridRowView[],
  columns: readonly GridColumn[],
  range: GridRange,
): string {
  return formatClipboardTable(
    rows.slice(range.top, range.bottom + 1).map((row) =>
      columns.slice(range.left, range.right + 1).map((column) => {
        const cell = row.cells[column.key]
        return cell?.edit ?? cell?.text ?? ''
      }),
    ),
  )
}

/** What a paste does: edits to rows that exist, and whole new lines below the last. */
export interface GridPaste {
  readonly edits: readonly GridEdit[]
  readonly newRows: readonly Readonly<Record<string, string>>[]
}

/** Lays clipboard text over the grid from a place on; one cell fills the whole selection. Read-only cells are skipped. */
export function pasteAt(
  text: string,
  rows: readonly GridRowView[],
  columns: readonly GridColumn[],
  place: GridPlace,
  range: GridRange,
): GridPaste {
  const table = parseClipboardTable(text)
  const single = table.length === 1 && table[0]?.length === 1 ? (table[0][0] ?? '') : null
  const height = single === null ? table.length : range.bottom - range.top + 1
  const top = single === null ? place.row : range.top
  const left = single === null ? place.column : range.left
  const edits: GridEdit[] = []
  const newRows: Record<string, string>[] = []
  for (let down = 0; down < height; down += 1) {
    const cells =
      single === null ? (table[down] ?? []) : Array<string>(range.right - range.left + 1).fill(single)
    const row = rows[top + down]
    const fresh: Record<string, string> = {}
    cells.forEach((value, across) => {
      const column = columns[left + across]
      if (column === undefined) return
      if (row === undefined) fresh[column.key] = value
      else if (row.cells[column.key]?.edit !== undefined)
        edits.push({ rowId: row.id, column: column.key, text: value })
    })
    if (row === undefined) newRows.push(fresh)
  }
  return { edits, newRows }
}

/** Copies the first row of the selection into the rows below it. */
export function fillDown(
  rows: readonly GridRowView[],
  columns: readonly GridColumn[],
  range: GridRange,
): GridEdit[] {
  const first = rows[range.top]
  return rows.slice(range.top + 1, range.bottom + 1).flatMap((row) =>
    columns.slice(range.left, range.right + 1).flatMap((column) => {
      const text = first?.cells[column.key]?.edit
      return text === undefined || row.cells[column.key]?.edit === undefined
        ? []
        : [{ rowId: row.id, column: column.key, text }]
    }),
  )
}

/** Empties the selected cells that may be edited. */
export function clearRange(
  rows: readonly GridRowView[],
  columns: readonly GridColumn[],
  range: GridRange,
): GridEdit[] {
  return rows
    .slice(range.top, range.bottom + 1)
    .flatMap((row) =>
      columns
        .slice(range.left, range.right + 1)
        .flatMap((column) =>
          row.cells[column.key]?.edit === undefined ? [] : [{ rowId: row.id, column: column.key, text: '' }],
        ),
    )
}
