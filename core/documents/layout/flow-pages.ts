import type { BlockSource } from '../../../shared/document-model/document-model.ts'
import type { PageMark } from '../../../shared/document-model/page-picture.ts'
import { moveMark } from './move-mark.ts'
import { contentBoxOf } from './page-geometry.ts'
import type { Orientation, PageGeometry } from './page-geometry.ts'
import type { Strip } from './strip.ts'

/** A page of the body before its running lines. */
export interface FlowPage {
  readonly orientation: Orientation
  readonly marks: PageMark[]
  readonly areas: { source: BlockSource; top: number; bottom: number }[]
  /** Headings that stand on this page, by index. */
  readonly headings: number[]
}

export interface StripPart {
  readonly orientation: Orientation
  readonly strips: readonly Strip[]
}

/** Drawn below a table that goes on overleaf; given the width of the page's text. */
export type ContinuedMarks = (width: number) => readonly PageMark[]

/** Fills pages with strips, part after part, each part on a page of its own. */
export function flowPages(
  parts: readonly StripPart[],
  geometry: PageGeometry,
  continued: ContinuedMarks,
): readonly FlowPage[] {
  return parts.flatMap((part) => flowPart(part, geometry, continued))
}

function flowPart(part: StripPart, geometry: PageGeometry, continued: ContinuedMarks): FlowPage[] {
  const box = contentBoxOf(geometry, part.orientation)
  const newPage = (): FlowPage => ({ orientation: part.orientation, marks: [], areas: [], headings: [] })
  let page = newPage()
  const pages = [page]
  let used = 0
  let above: Strip | undefined

  const put = (piece: Strip): void => {
    const top = used + gapBetween(above, piece)
    const down = box.top + top
    for (const mark of piece.marks) page.marks.push(moveMark(mark, box.left, down))
    if (piece.source) addArea(page, piece.source, down, down + piece.height)
    if (piece.heading !== undefined) page.headings.push(piece.heading)
    used = top + piece.height
    above = piece
  }
  const openPage = (first: Strip): void => {
    const cutsTable = above !== undefined && first.repeated.length > 0 && above.repeated === first.repeated
    if (cutsTable) {
      for (const mark of continued(box.width)) page.marks.push(moveMark(mark, box.left, box.top + used))
    }
    page = newPage()
    pages.push(page)
    used = 0
    above = undefined
    first.repeated.forEach(put)
  }

  for (const chain of chainsOf(part.strips)) {
    const first = chain[0]
    if (!first) continue
    const mustOpen = first.startsPage && above !== undefined
    const fitsHere = used + heightOf(chain, above) <= box.height
    const fitsOverleaf = heightOf([...first.repeated, ...chain], undefined) <= box.height
    if (mustOpen || (!fitsHere && fitsOverleaf && above !== undefined)) openPage(first)
    for (const piece of chain) {
      const overflows = used + heightOf([piece], above) > box.height
      if (overflows && above !== undefined && above !== piece.repeated.at(-1)) openPage(piece)
      put(piece)
    }
  }
  return pages
}

/** Strips that must share a page, in order. */
function chainsOf(strips: readonly Strip[]): Strip[][] {
  const chains: Strip[][] = []
  let isOpen = false
  for (const piece of strips) {
    const chain = chains.at(-1)
    if (isOpen && chain && !piece.startsPage) chain.push(piece)
    else chains.push([piece])
    isOpen = piece.keepWithNext
  }
  return chains
}

function gapBetween(above: Strip | undefined, below: Strip): number {
  return above ? Math.max(above.after, below.before) : 0
}

function heightOf(strips: readonly Strip[], above: Strip | undefined): number {
  let height = 0
  let previous = above
  for (const piece of strips) {
    height += gapBetween(previous, piece) + piece.height
    previous = piece
  }
  return height
}

function addArea(page: FlowPage, source: BlockSource, top: number, bottom: number): void {
  const last = page.areas.at(-1)
  const isSame = last?.source.sectionId === source.sectionId && last.source.itemId === source.itemId
  if (last && isSame) last.bottom = bottom
  else page.areas.push({ source, top, bottom })
}
