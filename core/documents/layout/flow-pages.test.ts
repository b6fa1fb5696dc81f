import { describe, expect, it } from 'vitest'
import { itemIdSchema } from '../../../shared/domain/identifier.ts'
import type { PageMark } from '../../../shared/document-model/page-picture.ts'
import { flowPages } from './flow-pages.ts'
import type { FlowPage } from './flow-pages.ts'
import { a4Geometry, contentBoxOf } from './page-geometry.ts'
import { strip } from './strip.ts'
import type { Strip } from './strip.ts'

const { height: full, top } = contentBoxOf(a4Geometry, 'portrait')

function word(text: string): PageMark {
  return { kind: 'text', x: 0, y: 0, text, sizePt: 10, bold: false, colour: '#000000' }
}
function named(text: string, height: number, wishes: Partial<Strip> = {}): Strip {
  return strip({ height, marks: [word(text)], ...wishes })
}
function flow(strips: readonly Strip[]): readonly FlowPage[] {
  return flowPages([{ orientation: 'portrait', strips }], a4Geometry, () => [word('continued')])
}
function wordsOn(pages: readonly FlowPage[]): string[][] {
  return pages.map((page) => page.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])))
}

describe('flowPages', () => {
  it('opens a page when the next strip does not fit', () => {
    expect(wordsOn(flow([named('a', full - 10), named('b', 11)]))).toEqual([['a'], ['b']])
  })
  it('takes the larger of two distances, and none at the top of a page', () => {
    const [page] = flow([named('a', 10, { before: 30, after: 8 }), named('b', 10, { before: 12 })])
    expect(page?.marks.map((mark) => (mark.kind === 'text' ? mark.y - top : -1))).toEqual([0, 22])
  })
  it('moves a heading along with the text it heads', () => {
    const pages = flow([named('a', full - 30), named('heading', 20, { keepWithNext: true }), named('b', 20)])
    expect(wordsOn(pages)).toEqual([['a'], ['heading', 'b']])
  })
  it('starts a page where one is asked for, but never leaves an empty one', () => {
    const pages = flow([named('a', 10, { startsPage: true }), named('b', 10, { startsPage: true })])
    expect(wordsOn(pages)).toEqual([['a'], ['b']])
  })
  it('repeats the head of a table on each page and says below that it goes on', () => {
    const head = named('head', 20, { keepWithNext: true })
    const repeated = [head]
    const rows = ['1', '2', '3'].map((text) => named(text, full / 2, { repeated }))
    expect(wordsOn(flow([head, ...rows]))).toEqual([
      ['head', '1', 'continued'],
      ['head', '2', 'continued'],
      ['head', '3'],
    ])
  })
  it('keeps a total with the row it sums', () => {
    const repeated: readonly Strip[] = []
    const row = named('row', 20, { repeated, keepWithNext: true })
    expect(wordsOn(flow([named('a', full - 30), row, named('total', 20)]))[1]).toEqual(['row', 'total'])
  })
  it('breaks a run that no page can hold, rather than running off the paper', () => {
    const run = Array.from({ length: 40 }, (_, index) => named(String(index), 50, { keepWithNext: true }))
    const pages = flow(run)
    expect(pages.length).toBe(Math.ceil((40 * 50) / (Math.floor(full / 50) * 50)))
    expect(wordsOn(pages).flat()).toHaveLength(40)
  })
  it('puts a strip taller than the page on a page of its own and goes on', () => {
    expect(wordsOn(flow([named('a', 10), named('tall', full * 2), named('b', 10)]))).toEqual([
      ['a'],
      ['tall'],
      ['b'],
    ])
  })
  it('joins the areas of neighbouring strips of one source', () => {
    const source = { sectionId: itemIdSchema.parse('s') }
    const [page] = flow([named('a', 10, { source }), named('b', 10, { source })])
    expect(page?.areas).toEqual([{ source, top, bottom: top + 20 }])
  })
})
