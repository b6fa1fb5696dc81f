import type { Align, Runs, TableBlock, TableRow } from '../../../../shared/document-model/document-model.ts'
import type { DocumentColours } from '../../layout/document-colours.ts'
import { rowStaysWithNext } from '../../layout/keep-rules.ts'
import { tableRowStyle, type TableRowStyle } from '../../layout/table-row-style.ts'
import { runsXml } from './runs-xml.ts'
import { tableStyleId } from './table-style-xml.ts'
import { styleIds } from './docx-styles.ts'
import { wordColour } from './units.ts'
import { escapeXml } from './xml-text.ts'

const justification: Readonly<Record<Align, string>> = {
  left: '',
  center: '<w:jc w:val="center"/>',
  right: '<w:jc w:val="right"/>',
}

/**
 * A table in Word's own markup: explicit widths, a head that repeats, rows that do not split, groups that stay with
 * their first line and sums with the last line they sum (W3, W5).
 */
export function tableXml(block: TableBlock, widths: readonly number[], colours: DocumentColours): string {
  const total = widths.reduce((sum, width) => sum + width, 0)
  const grid = widths.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('')
  const hasHead = block.columns.some((column) => column.title !== '')
  const rows = block.rows.map((row, index) =>
    rowXml(row, block, widths, colours, rowStaysWithNext(block.rows, index)),
  )
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${tableStyleId}"/><w:tblW w:w="${String(total)}" w:type="dxa"/>` +
    `<w:tblLayout w:type="fixed"/><w:tblLook w:val="${hasHead ? '0620' : '0600'}" w:firstRow="${hasHead ? '1' : '0'}" w:lastRow="0" ` +
    `w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>` +
    `${hasHead ? headXml(block, widths) : ''}${rows.join('')}</w:tbl>`
  )
}

function headXml(block: TableBlock, widths: readonly number[]): string {
  const cells = block.columns.map((column, index) => {
    const paragraph = paragraphXml(
      styleIds.tableHead,
      column.align,
      false,
      `<w:r><w:t xml:space="preserve">${escapeXml(column.title)}</w:t></w:r>`,
    )
    return `<w:tc>${cellProperties(widths[index] ?? 0, 1, '')}${paragraph}</w:tc>`
  })
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`
}

function rowXml(
  row: TableRow,
  block: TableBlock,
  widths: readonly number[],
  colours: DocumentColours,
  keepNext: boolean,
): string {
  const style = tableRowStyle(row.role, colours)
  const paint = row.role === 'body' ? '' : paintXml(style)
  const emphasis = {
    bold: style.bold,
    colour: style.colour === colours.text ? null : wordColour(style.colour),
  }
  let column = 0
  let cells = ''
  for (const cell of row.cells) {
    const span = Math.min(cell.span ?? 1, widths.length - column)
    if (span <= 0) break
    const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0)
    const align = cell.align ?? (span > 1 ? 'left' : (block.columns[column]?.align ?? 'left'))
    const words: Runs = cell.runs
    cells += `<w:tc>${cellProperties(width, span, paint)}${paragraphXml(styleIds.tableText, align, keepNext, runsXml(words, emphasis))}</w:tc>`
    column += span
  }
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells}</w:tr>`
}

function cellProperties(width: number, span: number, paint: string): string {
  const spanXml = span > 1 ? `<w:gridSpan w:val="${String(span)}"/>` : ''
  return `<w:tcPr><w:tcW w:w="${String(width)}" w:type="dxa"/>${spanXml}${paint}</w:tcPr>`
}

function paragraphXml(style: string, align: Align, keepNext: boolean, runs: string): string {
  const keep = keepNext ? '<w:keepNext/>' : ''
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keep}${justification[align]}</w:pPr>${runs}</w:p>`
}

/** Rules and fill of a row that stands out; a plain one takes its rule from the table style. */
function paintXml({ paint }: TableRowStyle): string {
  const rule = (edge: 'top' | 'bottom', line: { colour: string; widthPt: number } | undefined): string =>
    line === undefined
      ? ''
      : `<w:${edge} w:val="single" w:sz="${String(Math.round(line.widthPt * 8))}" w:space="0" w:color="${wordColour(line.colour)}"/>`
  const borders = rule('top', paint.ruleAbove) + rule('bottom', paint.ruleBelow)
  const fill =
    paint.fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${wordColour(paint.fill)}"/>`
  return `${borders === '' ? '' : `<w:tcBorders>${borders}</w:tcBorders>`}${fill}`
}
