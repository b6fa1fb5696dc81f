import type { DocumentModel } from '../../../shared/document-model/document-model.ts'
import type { PageMark } from '../../../shared/document-model/page-picture.ts'
import type { BlockContext } from './block-context.ts'
import { widthOf } from './break-lines.ts'
import { lineMarks } from './line-marks.ts'
import { contentBoxOf, paperOf } from './page-geometry.ts'
import type { Orientation } from './page-geometry.ts'
import type { SetCharacter } from './typesetter.ts'

/** Left words never run into the right ones. */
const leftShare = 0.62
const rightShare = 0.34
const ellipsis = '…'

/** Head and foot of a page: title and note above a thin rule, company and "page of pages" below. */
export function runningMarks(
  model: Pick<DocumentModel, 'runningHead' | 'runningFoot' | 'words'>,
  page: { readonly number: number; readonly total: number; readonly orientation: Orientation },
  context: BlockContext,
): readonly PageMark[] {
  const { running } = context.geometry
  const box = contentBoxOf(context.geometry, page.orientation)
  const paper = paperOf(context.geometry, page.orientation)
  const pageOfPages = model.words.pageOfPages
    .replace('{page}', String(page.number))
    .replace('{pages}', String(page.total))
  const head = { baseline: running.headPt, left: box.left, width: box.width }
  const foot = { ...head, baseline: paper.heightPt - running.footPt }
  const rule = (y: number): PageMark => ({
    kind: 'line',
    x1: box.left,
    y1: y,
    x2: box.left + box.width,
    y2: y,
    colour: context.colours.hairline,
    widthPt: 0.5,
  })
  return [
    ...runningText(model.runningHead.left, 'left', head, context),
    ...runningText(model.runningHead.right, 'right', head, context),
    rule(running.headPt + 7),
    rule(foot.baseline - 14),
    ...runningText(model.runningFoot.left, 'left', foot, context),
    ...runningText(pageOfPages, 'right', foot, context),
  ]
}

function runningText(
  text: string,
  align: 'left' | 'right',
  line: { readonly left: number; readonly baseline: number; readonly width: number },
  context: BlockContext,
): readonly PageMark[] {
  const { sizePt } = context.geometry.running
  const colour = context.colours.muted
  const look = { sizePt, colour, mutedColour: colour, linkColour: colour }
  const set = (words: string): readonly SetCharacter[] =>
    context.typesetter.setRuns([{ text: words.replaceAll('\n', ' ') }], look)[0] ?? []
  const room = line.width * (align === 'left' ? leftShare : rightShare)
  const characters = shorten(set(text), set(ellipsis), room, sizePt)
  const width = widthOf(characters, sizePt)
  return lineMarks({ characters, width, isLast: true }, { ...line, align, sizePt })
}

function shorten(
  characters: readonly SetCharacter[],
  ending: readonly SetCharacter[],
  room: number,
  sizePt: number,
): readonly SetCharacter[] {
  if (widthOf(characters, sizePt) <= room) return characters
  let count = 0
  let width = widthOf(ending, sizePt)
  for (const character of characters) {
    width += character.advance
    if (width > room) break
    count++
  }
  return [...characters.slice(0, count), ...ending]
}
