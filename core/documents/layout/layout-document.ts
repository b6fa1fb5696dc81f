import type { Block, DocumentModel } from '../../../shared/document-model/document-model.ts'
import type { PageMark, PagePicture } from '../../../shared/document-model/page-picture.ts'
import type { DocumentFaces } from '../fonts/document-faces.ts'
import type { BlockContext, PictureSize } from './block-context.ts'
import { blockStrips } from './block-strips.ts'
import { contentsStrips, unknownPage } from './contents-strips.ts'
import { coverMarks } from './cover-page.ts'
import { documentColours } from './document-colours.ts'
import { flowPages } from './flow-pages.ts'
import type { ContinuedMarks, FlowPage, StripPart } from './flow-pages.ts'
import { numberHeadings } from './heading-numbers.ts'
import { announces } from './keep-rules.ts'
import type { LaidOutDocument, LaidOutHeading } from './laid-out-document.ts'
import { lineMarks } from './line-marks.ts'
import { contentBoxOf, paperOf } from './page-geometry.ts'
import type { Orientation, PageGeometry } from './page-geometry.ts'
import { runningMarks } from './running-marks.ts'
import type { Strip } from './strip.ts'
import { linesOf } from './text-strips.ts'
import { createTypesetter } from './typesetter.ts'
import type { Typesetter } from './typesetter.ts'

/**
 * Lays a whole document out: cover, contents, body, running lines. The body is flowed first, the contents then know
 * its pages, and the running lines know how many there are (W2). `assertWanted` is asked before each stretch of text;
 * it throws to give the layout up.
 */
export function layoutDocument(
  model: DocumentModel,
  images: readonly PictureSize[],
  faces: DocumentFaces,
  geometry: PageGeometry,
  assertWanted?: () => void,
): LaidOutDocument {
  const typesetter = createTypesetter(faces, model.language, assertWanted)
  const contextFor = (orientation: Orientation): BlockContext =>
    blockContext(model, images, typesetter, geometry, orientation)
  const portrait = contextFor('portrait')

  const body = flowPages(partsToShow(model, contextFor), geometry, continuedMarks(portrait))
  const bodyHeadings = headingsOnPages(model, body)
  const contentsPages = (headings: readonly LaidOutHeading[]): readonly FlowPage[] =>
    model.hasContents && headings.length > 0
      ? flowPages(
          [{ orientation: 'portrait', strips: contentsStrips(headings, portrait) }],
          geometry,
          continuedMarks(portrait),
        )
      : []
  const coverCount = model.cover ? 1 : 0
  const frontCount =
    coverCount + contentsPages(bodyHeadings.map((heading) => ({ ...heading, page: unknownPage }))).length
  const headings = bodyHeadings.map((heading) => ({ ...heading, page: heading.page + frontCount }))

  const flowed = [...contentsPages(headings), ...body]
  const total = flowed.length + coverCount
  const pages = flowed.map((page, index): PagePicture => {
    const facts = { number: index + 1 + coverCount, total, orientation: page.orientation }
    const running = runningMarks(model, facts, contextFor(page.orientation))
    return pagePicture(geometry, page.orientation, [...running, ...page.marks], page.areas)
  })
  const cover = model.cover ? [pagePicture(geometry, 'portrait', coverMarks(model.cover, portrait), [])] : []
  return {
    pages: [...cover, ...pages],
    headings,
    missingCharacters: [...typesetter.missingCharacters],
    pageCount: total,
  }
}

function blockContext(
  model: DocumentModel,
  images: readonly PictureSize[],
  typesetter: Typesetter,
  geometry: PageGeometry,
  orientation: Orientation,
): BlockContext {
  const { width, height } = contentBoxOf(geometry, orientation)
  return {
    typesetter,
    geometry,
    colours: documentColours(model.look),
    language: model.language,
    words: model.words,
    images: new Map(images.map((image) => [image.id, image])),
    width,
    height,
  }
}

/** Parts without anything to show take no page, unless nothing else makes one. */
function partsToShow(
  model: DocumentModel,
  contextFor: (orientation: Orientation) => BlockContext,
): readonly StripPart[] {
  const filled = bodyParts(model, contextFor).filter((part) => part.strips.length > 0)
  return filled.length > 0 || model.cover ? filled : [{ orientation: 'portrait', strips: [] }]
}

/** Plans and proposals open each main section on a page of its own; an analysis runs on. */
function bodyParts(
  model: DocumentModel,
  contextFor: (orientation: Orientation) => BlockContext,
): readonly StripPart[] {
  const numbers = numberHeadings(allBlocks(model), model.look.numbering)
  const sectionsStartPages = model.kind !== 'analysis'
  let headingIndex = 0
  return model.parts.map(({ orientation, blocks }) => {
    const context = contextFor(orientation)
    const strips: Strip[] = []
    let breakWanted = false
    for (const [index, block] of blocks.entries()) {
      if (block.kind === 'page-break') {
        breakWanted = true
        continue
      }
      const startsPage = breakWanted || (sectionsStartPages && block.kind === 'heading' && block.level === 1)
      const place = { index: headingIndex, number: numbers[headingIndex]?.number ?? '', startsPage }
      if (block.kind === 'heading') headingIndex++
      const pieces = blockStrips(block, place, context)
      const [first, ...rest] = announces(block, blocks[index + 1]) ? stayingWithNext(pieces) : pieces
      if (!first) continue
      strips.push({ ...first, startsPage }, ...rest)
      breakWanted = false
    }
    return { orientation, strips }
  })
}

/** Longer than this many lines, a paragraph keeps only its own last lines together. */
const longestAnnouncement = 3

function stayingWithNext(strips: readonly Strip[]): readonly Strip[] {
  return strips.length > longestAnnouncement
    ? strips
    : strips.map((piece) => ({ ...piece, keepWithNext: true }))
}

function allBlocks(model: DocumentModel): readonly Block[] {
  return model.parts.flatMap((part) => part.blocks)
}

/** Pages count from 1 within the body. */
function headingsOnPages(model: DocumentModel, pages: readonly FlowPage[]): readonly LaidOutHeading[] {
  const pageOf = new Map(pages.flatMap((page, index) => page.headings.map((heading) => [heading, index + 1])))
  return numberHeadings(allBlocks(model), model.look.numbering).map(({ block, number }, index) => ({
    level: block.level,
    number,
    text: block.text,
    page: pageOf.get(index) ?? 1,
    anchor: `heading-${String(index + 1)}`,
  }))
}

function continuedMarks(context: BlockContext): ContinuedMarks {
  const { colours, typesetter, words } = context
  const sizePt = 8
  const look = { sizePt, colour: colours.muted, mutedColour: colours.muted, linkColour: colours.muted }
  const drop = 11
  return (width) => {
    const [line] = linesOf(typesetter, [{ text: words.continued }], look, width)
    return line ? lineMarks(line, { left: 0, width, align: 'right', sizePt, baseline: drop }) : []
  }
}

function pagePicture(
  geometry: PageGeometry,
  orientation: Orientation,
  marks: readonly PageMark[],
  areas: PagePicture['areas'],
): PagePicture {
  return { ...paperOf(geometry, orientation), marks, areas }
}
