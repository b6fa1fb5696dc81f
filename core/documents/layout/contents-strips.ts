import type { PageMark } from '../../../shared/document-model/page-picture.ts'
import { lookOf } from './block-context.ts'
import type { BlockContext } from './block-context.ts'
import { widthOf } from './break-lines.ts'
import type { LaidOutHeading } from './laid-out-document.ts'
import { baselineIn, lineMarks } from './line-marks.ts'
import type { LinePlace } from './line-marks.ts'
import type { Strip } from './strip.ts'
import { linesOf, paragraphStrips } from './text-strips.ts'

/** Room at the right edge that only page numbers use, so that long titles end before it. */
const pageNumberWidth = 34
const airAroundLeader = 5
/** Stands in for a page number while pages are counted; every number takes one line, so pages stay the same. */
export const unknownPage = 0

/** The contents: one entry per heading down to the geometry's depth, dots, and the page it stands on. */
export function contentsStrips(headings: readonly LaidOutHeading[], context: BlockContext): readonly Strip[] {
  const { geometry, colours } = context
  const shown = headings.filter((heading) => heading.level <= geometry.contentsDepth)
  const title = geometry.text.contentsTitle
  const titleLook = lookOf(context, title, { bold: true, colour: colours.primary })
  const titleLines = linesOf(context.typesetter, [{ text: context.words.contents }], titleLook, context.width)
  const column = { left: 0, width: context.width, align: 'left' as const }
  return [
    ...paragraphStrips(titleLines, title, column).map((piece) => ({
      ...piece,
      keepWithNext: shown.length > 0,
    })),
    ...shown.flatMap((heading) => entryStrips(heading, context)),
  ]
}

function entryStrips(heading: LaidOutHeading, context: BlockContext): readonly Strip[] {
  const { geometry, typesetter } = context
  const measure = geometry.text.contentsEntry
  const isTop = heading.level === 1
  const look = { ...lookOf(context, measure, { bold: isTop }), linkColour: context.colours.text }
  const left = (heading.level - 1) * geometry.indentPt
  const width = context.width - left - pageNumberWidth
  const link = `#${String(heading.page)}`
  const words = [heading.number, heading.text].filter((word) => word !== '').join(numberGap(heading.number))
  const lines = linesOf(typesetter, [{ text: words }], look, width)
  const place = { left, width, align: 'left' as const }
  const spaced = isTop ? { ...measure, beforePt: measure.beforePt + 5 } : measure
  return paragraphStrips(lines, spaced, place).map((piece, index) => {
    const line = lines[index]
    const marks = piece.marks.map((mark) => (mark.kind === 'text' ? { ...mark, link } : mark))
    if (!line || index < lines.length - 1) return { ...piece, marks }
    return { ...piece, marks: [...marks, ...pageMarks(heading, left + line.width, link, context)] }
  })
}

function pageMarks(
  heading: LaidOutHeading,
  wordsEnd: number,
  link: string,
  context: BlockContext,
): readonly PageMark[] {
  const measure = context.geometry.text.contentsEntry
  const look = lookOf(context, measure)
  const characters = context.typesetter.setRuns([{ text: String(heading.page) }], look)[0] ?? []
  const width = widthOf(characters, measure.sizePt)
  const baseline = baselineIn(measure.linePt, measure.sizePt)
  const place: LinePlace = { left: 0, width: context.width, align: 'right', sizePt: measure.sizePt, baseline }
  const number = lineMarks({ characters, width, isLast: true }, place)
  const leader: PageMark = {
    kind: 'line',
    x1: wordsEnd + airAroundLeader,
    y1: baseline - 1,
    x2: context.width - width - airAroundLeader,
    y2: baseline - 1,
    colour: context.colours.muted,
    widthPt: 0.7,
    dash: [0.7, 3],
  }
  return [leader, ...number.map((mark) => (mark.kind === 'text' ? { ...mark, link } : mark))]
}

function numberGap(number: string): string {
  return /[、）]$/.test(number) ? '' : '  '
}
