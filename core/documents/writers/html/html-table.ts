import type { TableBlock, TableRow } from '../../../../shared/document-model/document-model.ts'
import { escapeHtml } from './escape-html.ts'
import { runsHtml } from './html-runs.ts'

/** A table with heads that say what they head, for readers who hear it. */
export function tableHtml(block: TableBlock): string {
  const caption = block.caption === '' ? '' : `<caption>${escapeHtml(block.caption)}</caption>`
  const columns = block.columns
    .map((column) => `<col style="width:${(column.share * 100).toFixed(2)}%">`)
    .join('')
  const hasHead = block.columns.some((column) => column.title !== '')
  const head = block.columns
    .map((column) => `<th scope="col" class="${column.align}">${escapeHtml(column.title)}</th>`)
    .join('')
  const rows = block.rows.map((row) => rowHtml(row, block)).join('')
  return (
    `<div class="table"><table>${caption}<colgroup>${columns}</colgroup>` +
    `${hasHead ? `<thead><tr>${head}</tr></thead>` : ''}<tbody>${rows}</tbody></table></div>`
  )
}

function rowHtml(row: TableRow, block: TableBlock): string {
  let column = 0
  const cells = row.cells.map((cell) => {
    const span = cell.span ?? 1
    const align = cell.align ?? (span > 1 ? 'left' : (block.columns[column]?.align ?? 'left'))
    const isHead = column === 0 && row.role === 'group'
    column += span
    const attributes = `${span > 1 ? ` colspan="${String(span)}"` : ''} class="${align}"`
    return isHead
      ? `<th scope="rowgroup"${attributes}>${runsHtml(cell.runs)}</th>`
      : `<td${attributes}>${runsHtml(cell.runs)}</td>`
  })
  return `<tr class="${row.role}">${cells.join('')}</tr>`
}
