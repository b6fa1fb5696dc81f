import { tableRowStyle } from '../../layout/table-row-style.ts'
import type { DocxLook } from './docx-look.ts'
import { twips, wordColour } from './units.ts'

export const tableStyleId = 'KeyplanTable'

/** Word adds the rule below a row to its height, the laid-out page does not; in points. */
const ruleThickness = 0.5

/** The style of every table: hairlines between rows, a tinted head, air inside the cells. */
export function tableStyleXml({ geometry, colours }: DocxLook): string {
  const { paint: body } = tableRowStyle('body', colours)
  const { paint: head } = tableRowStyle('head', colours)
  const { acrossPt, downPt } = geometry.cellPadding
  const side = (name: string, points: number): string =>
    `<w:${name} w:w="${String(twips(points))}" w:type="dxa"/>`
  const rule = (name: string, line: { colour: string; widthPt: number } | undefined): string =>
    line === undefined
      ? ''
      : `<w:${name} w:val="single" w:sz="${String(Math.round(line.widthPt * 8))}" w:space="0" w:color="${wordColour(line.colour)}"/>`
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyleId}"><w:name w:val="Keyplan Table"/>` +
    `<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>${rule('bottom', body.ruleBelow)}` +
    `${rule('insideH', body.ruleBelow)}</w:tblBorders><w:tblCellMar>${side('top', downPt)}${side('left', acrossPt)}` +
    `${side('bottom', downPt - ruleThickness)}${side('right', acrossPt)}</w:tblCellMar></w:tblPr>` +
    `<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>${rule('bottom', head.ruleBelow)}</w:tcBorders>` +
    `<w:shd w:val="clear" w:color="auto" w:fill="${wordColour(head.fill ?? colours.paper)}"/></w:tcPr></w:tblStylePr></w:style>`
  )
}
