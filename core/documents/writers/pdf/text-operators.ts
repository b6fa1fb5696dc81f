import type { PageMark } from '../../../../shared/document-model/page-picture.ts'
import type { GlyphEncoder } from './glyph-encoder.ts'
import { colourOperator, number } from './operator-values.ts'

type TextMark = Extract<PageMark, { kind: 'text' }>

/** How far letters lean where the face has no italic. */
const lean = 0.21

/** The operators that draw a text, its gaps as pen moves inside one array. */
export function textOperators(
  mark: TextMark,
  font: { readonly id: string; readonly encoder: GlyphEncoder },
  pageHeight: number,
): string {
  const x = number(mark.x)
  const y = number(pageHeight - mark.y)
  const position = mark.italic === true ? `1 0 ${String(lean)} 1 ${x} ${y} Tm` : `${x} ${y} Td`
  const show = mark.gaps ? spacedText(mark, font.encoder) : `<${font.encoder.encode(mark.text)}> Tj`
  const colour = colourOperator(mark.colour, 'fill')
  return `${colour}\nBT /${font.id} ${number(mark.sizePt)} Tf ${position} ${show} ET`
}

function spacedText(mark: TextMark, encoder: GlyphEncoder): string {
  let shown = ''
  let start = 0
  for (const [index, extraPt] of mark.gaps ?? []) {
    if (index > start) shown += `<${encoder.encode(mark.text.slice(start, index))}>`
    shown += number((-extraPt * 1000) / mark.sizePt)
    start = index
  }
  return `[${shown}<${encoder.encode(mark.text.slice(start))}>] TJ`
}
