import type { TableBlock } from '../../../../shared/document-model/document-model.ts'
import { cellDemandOf } from '../../layout/cell-demand.ts'
import { columnWidths } from '../../layout/column-widths.ts'
import { tableRowStyle } from '../../layout/table-row-style.ts'
import type { Typesetter } from '../../layout/typesetter.ts'
import type { DocxLook } from './docx-look.ts'
import { twips } from './units.ts'

/** Another font sets words a little wider; a figure must not wrap for that. In points. */
const slack = 3

/** Widths of a table's columns in twips, found as on the laid-out page, so that no figure wraps (W3, W5). */
export function tableWidths(
  block: TableBlock,
  look: DocxLook,
  typesetter: Typesetter,
  total: number,
): readonly number[] {
  const { geometry, colours } = look
  const { sizePt } = geometry.text.tableCell
  const longest = block.columns.map(() => 0)
  const measure = (runs: Parameters<Typesetter['setRuns']>[0], column: number, bold: boolean): void => {
    const plain = { sizePt, colour: colours.text, mutedColour: colours.text, linkColour: colours.text, bold }
    for (const line of typesetter.setRuns(runs, plain)) {
      const demand = cellDemandOf(line, sizePt) + slack + 2 * geometry.cellPadding.acrossPt
      longest[column] = Math.max(longest[column] ?? 0, demand)
    }
  }
  block.columns.forEach((column, index) => {
    measure([{ text: column.title }], index, true)
  })
  for (const row of block.rows) {
    const { bold } = tableRowStyle(row.role, colours)
    let column = 0
    for (const cell of row.cells) {
      if ((cell.span ?? 1) === 1) measure(cell.runs, column, bold)
      column += cell.span ?? 1
    }
  }
  const shares = block.columns.map((column) => column.share)
  return wholeTwips(columnWidths(shares, longest, total / 20).map(twips), total)
}

/** Rounding must not make the columns wider or narrower than the table; the last one takes the difference. */
function wholeTwips(widths: readonly number[], total: number): readonly number[] {
  const sum = widths.reduce((all, width) => all + width, 0)
  return widths.map((width, index) => (index === widths.length - 1 ? width + total - sum : width))
}
