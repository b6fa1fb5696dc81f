import type { SwotGridBlock, SwotGridItem } from '../../../../shared/document-model/document-model.ts'
import type { DocumentColours } from '../../layout/document-colours.ts'
import { styleIds } from './docx-styles.ts'
import { tableStyleId } from './table-style-xml.ts'
import { wordColour } from './units.ts'
import { escapeXml } from './xml-text.ts'

type Environment = SwotGridBlock['environments'][number]

/** As wide as on the laid-out page. */
const labelWidth = 84 * 20
const highestWeight = 5
const airBetweenItems = '<w:spacing w:before="80"/>'

/**
 * The SWOT grid as tables that can be edited on. A full disc is confirmed, a ring assumed, squares tell the weight:
 * by shape, never by colour alone (D8.1).
 */
export function swotGridXml(
  block: SwotGridBlock,
  total: number,
  colours: DocumentColours,
): readonly string[] {
  return block.environments.map((environment) => environmentXml(environment, total, colours))
}

function environmentXml(environment: Environment, total: number, colours: DocumentColours): string {
  const left = Math.floor((total - labelWidth) / 2)
  const widths = [labelWidth, left, total - labelWidth - left]
  const cell = (column: number, content: string, properties = ''): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${String(widths[column] ?? 0)}" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`
  const head = [environment.title, ...environment.columns]
    .map((title, column) => cell(column, paragraph(styleIds.tableHead, runXml(title))))
    .join('')
  const rows = environment.rows.map((row) => {
    const label = paragraph(
      styleIds.tableText,
      runXml([row.code, row.label].filter((text) => text !== '').join('  '), '<w:b/><w:bCs/>'),
    )
    const band = `<w:shd w:val="clear" w:color="auto" w:fill="${wordColour(colours.band)}"/>`
    const statements = row.cells.map((items, side) => cell(side + 1, itemsXml(items, colours))).join('')
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(0, label, band)}${statements}</w:tr>`
  })
  const grid = widths.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('')
  const divider = `<w:insideV w:val="single" w:sz="4" w:space="0" w:color="${wordColour(colours.hairline)}"/>`
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${tableStyleId}"/><w:tblW w:w="${String(total)}" w:type="dxa"/>` +
    `<w:tblBorders>${divider}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" ` +
    `w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>` +
    `<w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>${rows.join('')}</w:tbl>`
  )
}

/** A cell must hold a paragraph even where there is nothing to say. */
function itemsXml(items: readonly SwotGridItem[], colours: DocumentColours): string {
  if (items.length === 0) return paragraph(styleIds.tableText, '')
  const mark = `<w:color w:val="${wordColour(colours.primary)}"/>`
  return items
    .map((item, index) => {
      const sign = runXml(item.claim === 'confirmed' ? '●' : '○', mark) + '<w:r><w:tab/></w:r>'
      const air = index === 0 ? '' : airBetweenItems
      const weight = '■'.repeat(item.weight) + '□'.repeat(highestWeight - item.weight)
      const statement = sign + runXml(item.text) + runXml(`  ${weight}`, small(colours))
      return item.evidence === ''
        ? paragraph(styleIds.swotItem, statement, air)
        : paragraph(styleIds.swotItem, statement, `<w:keepNext/>${air}`) +
            paragraph(styleIds.swotEvidence, runXml(item.evidence))
    })
    .join('')
}

const small = (colours: DocumentColours): string =>
  `<w:color w:val="${wordColour(colours.muted)}"/><w:sz w:val="13"/><w:szCs w:val="13"/>`

const runXml = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`

const paragraph = (style: string, runs: string, properties = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${runs}</w:p>`
