import type { Cover } from '../../../shared/document-model/document-model.ts'
import type { PageMark } from '../../../shared/document-model/page-picture.ts'
import type { BlockContext } from './block-context.ts'
import { baselineIn, lineMarks } from './line-marks.ts'
import { contentBoxOf, paperOf } from './page-geometry.ts'
import { linesOf } from './text-strips.ts'

interface CoverText {
  readonly words: string
  readonly sizePt: number
  readonly linePt: number
  readonly colour: string
  readonly bold?: boolean
}

/** Where things stand on the cover, as shares of the paper's height. */
const titleFrom = 0.3
const factsFrom = 0.69
const logo = { width: 150, height: 46 }
const rule = { width: 56, height: 3 }
const factLabelWidth = 110
const factLine = 22

/** The cover: logo and mark on top, title and customer in the upper middle, facts and company below, much white. */
export function coverMarks(cover: Cover, context: BlockContext): readonly PageMark[] {
  const box = contentBoxOf(context.geometry, 'portrait')
  const paper = paperOf(context.geometry, 'portrait')
  const { colours } = context
  const marks: PageMark[] = [...senderMarks(cover, context), ...confidentialityMarks(cover.mark, context)]

  let top = paper.heightPt * titleFrom
  const write = (text: CoverText, left: number, width: number): void => {
    if (text.words === '') return
    const lines = textMarks(text, left, top, width, context)
    marks.push(...lines.marks)
    top += lines.height
  }
  marks.push({ kind: 'rect', x: box.left, y: top - 26, ...rule, fill: colours.primary })
  write({ words: cover.title, sizePt: 28, linePt: 40, colour: colours.text, bold: true }, box.left, box.width)
  top += 8
  write({ words: cover.subtitle, sizePt: 14, linePt: 22, colour: colours.muted }, box.left, box.width)
  top += 26
  write(
    { words: cover.customer, sizePt: 16, linePt: 24, colour: colours.primary, bold: true },
    box.left,
    box.width,
  )

  top = Math.max(top + 30, paper.heightPt * factsFrom)
  for (const [label, value] of cover.facts) {
    const rowTop = top
    marks.push(hairline(box.left, rowTop, box.width, colours.hairline))
    top = rowTop + 5
    write(
      { words: label, sizePt: 9.5, linePt: factLine - 6, colour: colours.muted },
      box.left,
      factLabelWidth,
    )
    top = rowTop + 5
    const valueLeft = box.left + factLabelWidth
    write(
      { words: value, sizePt: 10.5, linePt: factLine - 6, colour: colours.text },
      valueLeft,
      box.width - factLabelWidth,
    )
    top = Math.max(top + 5, rowTop + factLine + 4)
  }
  if (cover.facts.length > 0) marks.push(hairline(box.left, top, box.width, colours.hairline))
  return marks
}

/** The company's logo with its name, or the name alone. */
function senderMarks(cover: Cover, context: BlockContext): readonly PageMark[] {
  const box = contentBoxOf(context.geometry, 'portrait')
  const image = cover.logoId === null ? undefined : context.images.get(cover.logoId)
  const top = context.geometry.margins.topPt - 18
  const name = { words: cover.company, colour: context.colours.text, bold: true, linePt: 18 }
  if (!image || cover.logoId === null || image.widthPx <= 0 || image.heightPx <= 0) {
    return textMarks({ ...name, sizePt: 13 }, box.left, top, box.width * 0.7, context).marks
  }
  const scale = Math.min(logo.width / image.widthPx, logo.height / image.heightPx)
  const size = { width: image.widthPx * scale, height: image.heightPx * scale }
  const nameMarks = textMarks(
    { ...name, sizePt: 11 },
    box.left,
    top + size.height + 8,
    box.width * 0.7,
    context,
  )
  return [{ kind: 'image', imageId: cover.logoId, x: box.left, y: top, ...size }, ...nameMarks.marks]
}

/** The confidentiality mark in a thin frame, top right. */
function confidentialityMarks(mark: string, context: BlockContext): readonly PageMark[] {
  if (mark === '') return []
  const box = contentBoxOf(context.geometry, 'portrait')
  const text = { words: mark, sizePt: 9, linePt: 18, colour: context.colours.accent, bold: true }
  const padding = 9
  const [line] = linesOf(context.typesetter, [{ text: mark }], lookOfCover(text, context), box.width / 2)
  if (!line) return []
  const width = line.width + 2 * padding
  const x = box.left + box.width - width
  const y = context.geometry.margins.topPt - 18
  return [
    { kind: 'rect', x, y, width, height: text.linePt, stroke: text.colour, strokePt: 0.8 },
    ...lineMarks(line, {
      left: x + padding,
      width: line.width,
      align: 'left',
      sizePt: text.sizePt,
      baseline: y + baselineIn(text.linePt, text.sizePt),
    }),
  ]
}

function textMarks(
  text: CoverText,
  left: number,
  top: number,
  width: number,
  context: BlockContext,
): { readonly marks: readonly PageMark[]; readonly height: number } {
  const lines = linesOf(context.typesetter, [{ text: text.words }], lookOfCover(text, context), width)
  const marks = lines.flatMap((line, index) =>
    lineMarks(line, {
      left,
      width,
      align: 'left',
      sizePt: text.sizePt,
      baseline: top + index * text.linePt + baselineIn(text.linePt, text.sizePt),
    }),
  )
  return { marks, height: lines.length * text.linePt }
}

function lookOfCover(text: CoverText, { colours }: BlockContext): Parameters<typeof linesOf>[2] {
  const { sizePt, colour } = text
  return { sizePt, colour, mutedColour: colours.muted, linkColour: colour, bold: text.bold ?? false }
}

function hairline(x: number, y: number, width: number, colour: string): PageMark {
  return { kind: 'line', x1: x, y1: y, x2: x + width, y2: y, colour, widthPt: 0.5 }
}
