import type { HeadingBlock } from '../../../shared/document-model/document-model.ts'
import { lookOf } from './block-context.ts'
import type { BlockContext } from './block-context.ts'
import type { PageGeometry, TextMeasure } from './page-geometry.ts'
import type { Strip } from './strip.ts'
import { linesOf, paragraphStrips } from './text-strips.ts'
import { widthOf } from './break-lines.ts'
import { baselineIn, lineMarks } from './line-marks.ts'

export interface HeadingPlace {
  readonly number: string
  readonly index: number
  readonly startsPage: boolean
}

/** The measure of a heading by its level. */
export function headingMeasure(geometry: PageGeometry, level: HeadingBlock['level']): TextMeasure {
  const { heading1, heading2, heading3 } = geometry.text
  return { 1: heading1, 2: heading2, 3: heading3 }[level]
}

/** A heading with its number hanging on the left; it never stands alone at the foot of a page. */
export function headingStrips(
  block: HeadingBlock,
  place: HeadingPlace,
  context: BlockContext,
): readonly Strip[] {
  const measure = headingMeasure(context.geometry, block.level)
  const colour = block.level === 1 ? context.colours.primary : context.colours.text
  const look = lookOf(context, measure, { bold: true, colour })
  const number = context.typesetter.setRuns([{ text: place.number }], look)[0] ?? []
  const numberWidth = widthOf(number, measure.sizePt)
  const hang = place.number === '' ? 0 : numberWidth + gapAfterNumber(place.number) * measure.sizePt
  const lines = linesOf(context.typesetter, [{ text: block.text }], look, context.width - hang)
  const numberMarks = lineMarks(
    { characters: number, width: numberWidth, isLast: true },
    {
      left: 0,
      width: hang,
      align: 'left',
      sizePt: measure.sizePt,
      baseline: baselineIn(measure.linePt, measure.sizePt),
    },
  )
  const column = { left: hang, width: context.width - hang, align: 'left' as const }
  return paragraphStrips(lines, measure, column, (_, index) => (index === 0 ? numberMarks : [])).map(
    (piece, index) => ({
      ...piece,
      keepWithNext: true,
      startsPage: index === 0 && place.startsPage,
      source: block.source,
      heading: index === 0 ? place.index : undefined,
    }),
  )
}

/** Chinese numbers bring their own mark and blank; figures need air. In shares of the type size. */
function gapAfterNumber(number: string): number {
  return /[、）]$/.test(number) ? 0.1 : 0.6
}
