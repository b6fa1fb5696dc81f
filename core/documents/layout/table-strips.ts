import type {
  Align,
  Runs,
  TableBlock,
  TableCell,
  TableColumn,
  TableRow,
} from '../../../shared/document-model/document-model.ts'
import { lookOf } from './block-context.ts'
import type { BlockContext } from './block-context.ts'
import { breakLines } from './break-lines.ts'
import { cellDemandOf } from './cell-demand.ts'
import { columnWidths } from './column-widths.ts'
import { rowStrips } from './grid-row.ts'
import type { CellLine, GridCell, RowPaint } from './grid-row.ts'
import { rowStaysWithNext } from './keep-rules.ts'
import { baselineIn, lineMarks } from './line-marks.ts'
import { strip } from './strip.ts'
import type { Strip } from './strip.ts'
import { tableRowStyle } from './table-row-style.ts'
import type { TableRowStyle } from './table-row-style.ts'
import { linesOf, paragraphStrips } from './text-strips.ts'
import type { SetCharacter } from './typesetter.ts'

/** A cell with its words measured but not yet broken, because its width hangs on all other cells. */
interface PreparedCell {
  readonly span: number
  readonly align: Align
  readonly forcedLines: readonly (readonly SetCharacter[])[]
}
interface PreparedRow {
  readonly row: TableRow | undefined
  readonly style: TableRowStyle
  readonly cells: readonly PreparedCell[]
}

const airBelow = 14

/**
 * A table as one strip per row: its head stands again on every page, a group stays with its first line, figures that
 * sum up stay with the last line they sum (W5).
 */
export function tableStrips(block: TableBlock, context: BlockContext): readonly Strip[] {
  if (block.columns.length === 0) return []
  const headTitles = block.columns.map((column) => column.title)
  const hasHead = headTitles.some((title) => title !== '')
  const head: PreparedRow | undefined = hasHead ? prepareHead(block, context) : undefined
  const body = block.rows.map((row) => prepareRow(row, block.columns, context))
  const widths = columnWidths(
    block.columns.map((column) => column.share),
    columnDemands(head ? [head, ...body] : body, block.columns.length, context),
    context.width,
  )
  const headStrips = (head ? stripsOfRow(head, widths, context, context.height) : []).map((piece) => ({
    ...piece,
    keepWithNext: body.length > 0,
    source: block.source,
  }))
  const headHeight = headStrips.reduce((sum, piece) => sum + piece.height, 0)
  const rows = body.flatMap((prepared, index) => {
    const pieces = stripsOfRow(prepared, widths, context, context.height - headHeight)
    const keepWithNext = rowStaysWithNext(block.rows, index)
    return pieces.map((piece, slice) => ({
      ...piece,
      keepWithNext: keepWithNext && slice === pieces.length - 1,
      repeated: headStrips,
      source: prepared.row?.source ?? block.source,
    }))
  })
  return withAirBelow([...captionStrips(block, context), ...headStrips, ...rows])
}

function prepareHead(block: TableBlock, context: BlockContext): PreparedRow {
  const style = tableRowStyle('head', context.colours)
  const cells = block.columns.map((column) =>
    prepareCell([{ text: column.title }], 1, column.align, style, context),
  )
  return { row: undefined, style, cells }
}

function prepareRow(row: TableRow, columns: readonly TableColumn[], context: BlockContext): PreparedRow {
  const style = tableRowStyle(row.role, context.colours)
  let column = 0
  const cells: PreparedCell[] = []
  for (const cell of row.cells) {
    const span = Math.min(Math.max(1, cell.span ?? 1), columns.length - column)
    if (span <= 0) break
    cells.push(prepareCell(cell.runs, span, alignOf(cell, columns[column]), style, context))
    column += span
  }
  return { row, style, cells }
}

function alignOf(cell: TableCell, column: TableColumn | undefined): Align {
  return cell.align ?? (cell.span !== undefined && cell.span > 1 ? 'left' : (column?.align ?? 'left'))
}

function prepareCell(
  runs: Runs,
  span: number,
  align: Align,
  style: TableRowStyle,
  context: BlockContext,
): PreparedCell {
  const look = lookOf(context, context.geometry.text.tableCell, style)
  return { span, align, forcedLines: context.typesetter.setRuns(runs, look) }
}

function columnDemands(
  rows: readonly PreparedRow[],
  columnCount: number,
  context: BlockContext,
): readonly number[] {
  const { cellPadding, text } = context.geometry
  const longest = new Array<number>(columnCount).fill(0)
  for (const row of rows) {
    let column = 0
    for (const cell of row.cells) {
      if (cell.span === 1) {
        for (const line of cell.forcedLines) {
          const demand = cellDemandOf(line, text.tableCell.sizePt) + 2 * cellPadding.acrossPt
          longest[column] = Math.max(longest[column] ?? 0, demand)
        }
      }
      column += cell.span
    }
  }
  return longest
}

function stripsOfRow(
  prepared: PreparedRow,
  widths: readonly number[],
  context: BlockContext,
  tallest: number,
): readonly Strip[] {
  const { cellPadding } = context.geometry
  let column = 0
  let left = 0
  const cells = prepared.cells.map((cell): GridCell => {
    const width = widths.slice(column, column + cell.span).reduce((sum, each) => sum + each, 0)
    const placed = { left, width, lines: linesOfCell(cell, width - 2 * cellPadding.acrossPt, context) }
    column += cell.span
    left += width
    return placed
  })
  const paint: RowPaint = { width: context.width, ...prepared.style.paint }
  return rowStrips(cells, paint, cellPadding, tallest)
}

function linesOfCell(cell: PreparedCell, width: number, context: BlockContext): readonly CellLine[] {
  const { sizePt, linePt } = context.geometry.text.tableCell
  const place = { left: 0, width, align: cell.align, sizePt, baseline: baselineIn(linePt, sizePt) }
  return cell.forcedLines
    .flatMap((characters) => breakLines(characters, width, sizePt))
    .map((line) => ({ height: linePt, marks: lineMarks(line, place) }))
}

function captionStrips(block: TableBlock, context: BlockContext): readonly Strip[] {
  if (block.caption === '') return []
  const measure = context.geometry.text.caption
  const look = lookOf(context, measure, { bold: true })
  const lines = linesOf(context.typesetter, [{ text: block.caption }], look, context.width)
  const column = { left: 0, width: context.width, align: 'left' as const }
  return paragraphStrips(lines, measure, column).map((piece) => ({
    ...piece,
    keepWithNext: true,
    source: block.source,
  }))
}

function withAirBelow(strips: readonly Strip[]): readonly Strip[] {
  const last = strips.at(-1)
  return last ? [...strips.slice(0, -1), strip({ ...last, after: airBelow, keepWithNext: false })] : []
}
