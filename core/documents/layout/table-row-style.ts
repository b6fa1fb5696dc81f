import type { TableRowRole } from '../../../shared/document-model/document-model.ts'
import type { DocumentColours } from './document-colours.ts'
import type { RowPaint } from './grid-row.ts'

export interface TableRowStyle {
  readonly bold: boolean
  readonly colour: string
  readonly paint: Omit<RowPaint, 'width'>
}

const hairlinePt = 0.5
const strongPt = 1

/** How a row of each role looks: weight and rules say what it is, so that grey print loses nothing. */
export function tableRowStyle(role: TableRowRole | 'head', colours: DocumentColours): TableRowStyle {
  const hairline = { colour: colours.hairline, widthPt: hairlinePt }
  const strong = { colour: colours.primary, widthPt: strongPt }
  const firm = { colour: colours.muted, widthPt: hairlinePt }
  const { text, primary, tint, band } = colours
  switch (role) {
    case 'head':
      return { bold: true, colour: primary, paint: { fill: tint, ruleBelow: strong } }
    case 'body':
      return { bold: false, colour: text, paint: { ruleBelow: hairline } }
    case 'group':
      return { bold: true, colour: text, paint: { fill: band, ruleBelow: hairline } }
    case 'subtotal':
      return { bold: true, colour: text, paint: { ruleAbove: firm, ruleBelow: hairline } }
    case 'total':
      return { bold: true, colour: text, paint: { fill: band, ruleBelow: hairline } }
    case 'grand-total':
      return {
        bold: true,
        colour: primary,
        paint: { fill: tint, ruleAbove: strong, ruleBelow: strong },
      }
    case 'label':
      return { bold: false, colour: text, paint: { ruleBelow: hairline } }
  }
}
