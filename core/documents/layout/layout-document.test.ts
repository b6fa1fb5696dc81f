import { describe, expect, it } from 'vitest'
import { documentFaces } from '../../../tests/helpers/document-faces.ts'
import { demoModel } from '../../../tests/golden/pdf/demo-model.ts'
import type { Block, DocumentModel, TableRow } from '../../../shared/document-model/document-model.ts'
import type { PagePicture } from '../../../shared/document-model/page-picture.ts'
import type { LaidOutDocument } from './laid-out-document.ts'
import { layoutDocument } from './layout-document.ts'
import { a4Geometry, contentBoxOf } from './page-geometry.ts'

const faces = documentFaces()
const base = demoModel('zh-CN')

function lay(model: DocumentModel): LaidOutDocument {
  return layoutDocument(model, [], faces, a4Geometry)
}
function withBlocks(blocks: readonly Block[], wishes: Partial<DocumentModel> = {}): DocumentModel {
  return { ...base, parts: [{ orientation: 'portrait', blocks }], ...wishes }
}
function textOf(page: PagePicture | undefined): string {
  return (page?.marks ?? []).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join('|')
}
function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text, numbered: true }
}
function paragraph(text: string): Block {
  return { kind: 'paragraph', style: 'body', runs: [{ text }] }
}
function row(role: TableRow['role'], ...texts: readonly string[]): TableRow {
  return { role, cells: texts.map((text) => ({ runs: [{ text }] })) }
}
const columns = [
  { title: '品名', share: 0.7, align: 'left' },
  { title: '金额', share: 0.3, align: 'right' },
] as const

describe('layoutDocument', () => {
  it('tells for every heading the page it stands on', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const { pages, headings } = lay(demoModel(language))
      expect(headings).toHaveLength(7)
      for (const each of headings) expect(textOf(pages[each.page - 1])).toContain(each.text)
    }
  })
  it('shows these pages in the contents, each a link to its page', () => {
    const { pages, headings } = lay(base)
    const links = pages[1]?.marks.flatMap((mark) => (mark.kind === 'text' && mark.link ? [mark] : [])) ?? []
    const shown = headings.filter((each) => each.level <= a4Geometry.contentsDepth)
    const numbers = links.filter((mark) => /^\d+$/u.test(mark.text))
    expect(numbers.map((mark) => mark.text)).toEqual(shown.map((each) => String(each.page)))
    expect(numbers.map((mark) => mark.link)).toEqual(shown.map((each) => `#${String(each.page)}`))
  })
  it('counts contents that run over several pages', () => {
    const blocks = Array.from({ length: 120 }, (_, index) => heading(1, `章节${String(index)}`))
    const { pages, headings, pageCount } = lay(withBlocks(blocks))
    expect(headings[0]?.page).toBeGreaterThan(4)
    expect(pageCount).toBe(headings[0] && headings[0].page - 1 + 120)
    expect(textOf(pages[(headings[119]?.page ?? 0) - 1])).toContain('章节119')
  })
  it('numbers every page but the cover, out of all pages', () => {
    const { pages, pageCount } = lay(base)
    expect(textOf(pages[0])).not.toContain('第 1 页')
    expect(textOf(pages[1])).toContain(`第 2 页 / 共 ${String(pageCount)} 页`)
    expect(textOf(pages.at(-1))).toContain(`第 ${String(pageCount)} 页 / 共 ${String(pageCount)} 页`)
  })
  it('opens main sections on a new page in a proposal, and runs on in an analysis', () => {
    const blocks = [heading(1, '甲'), paragraph('一'), heading(1, '乙')]
    const wishes = { cover: null, hasContents: false }
    expect(lay(withBlocks(blocks, wishes)).pageCount).toBe(2)
    expect(lay(withBlocks(blocks, { ...wishes, kind: 'analysis' })).pageCount).toBe(1)
  })
  it('turns the paper for a landscape part and back', () => {
    const { pages } = lay(base)
    const shapes = pages.map((page) => (page.widthPt > page.heightPt ? 'landscape' : 'portrait'))
    expect(shapes.lastIndexOf('portrait')).toBeGreaterThan(shapes.lastIndexOf('landscape'))
    expect(shapes.indexOf('landscape')).toBeGreaterThan(1)
  })
  it('leaves no single line of a paragraph at the foot or the top of a page', () => {
    const lines = paragraph('客户采购方案与服务承诺'.repeat(12))
    for (let filler = 0; filler < 40; filler++) {
      const blocks = [...Array.from({ length: filler }, () => paragraph('行')), lines]
      const { pages } = lay(withBlocks(blocks, { cover: null, hasContents: false }))
      const counts = pages.map(
        (page) => page.marks.filter((m) => m.kind === 'text' && m.text.includes('客户')).length,
      )
      expect(counts.filter((count) => count === 1)).toEqual([])
    }
  })
  it('keeps words that announce a table with its first row', () => {
    const table: Block = { kind: 'table', caption: '', columns, rows: [row('body', '首行', '1')] }
    for (let filler = 0; filler < 40; filler++) {
      const blocks = [...Array.from({ length: filler }, () => paragraph('行')), paragraph('如下表：'), table]
      const { pages } = lay(withBlocks(blocks, { cover: null, hasContents: false }))
      expect(textOf(pages.find((page) => textOf(page).includes('如下表')))).toContain('首行')
    }
  })
  it('leaves no single entry of a list behind', () => {
    const items = ['甲一', '甲二', '甲三', '甲四'].map((text) => ({ level: 0 as const, runs: [{ text }] }))
    for (let filler = 0; filler < 40; filler++) {
      const list: Block = { kind: 'list', ordered: false, items }
      const blocks = [...Array.from({ length: filler }, () => paragraph('行')), list]
      const { pages } = lay(withBlocks(blocks, { cover: null, hasContents: false }))
      expect(pages.map((page) => textOf(page).match(/甲/gu)?.length)).not.toContain(1)
    }
  })
  it('never draws outside the text box but for running lines', () => {
    const { pages } = lay(base)
    for (const page of pages.slice(1)) {
      const box = contentBoxOf(a4Geometry, page.widthPt > page.heightPt ? 'landscape' : 'portrait')
      const rects = page.marks.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []))
      expect(rects.filter((r) => r.y + r.height > box.top + box.height + 0.01)).toEqual([])
      expect(rects.filter((r) => r.x + r.width > box.left + box.width + 0.01)).toEqual([])
    }
  })
  it('keeps subtotals with the last line of their group and totals together, on every page break', () => {
    for (let lines = 20; lines < 60; lines++) {
      const rows = [
        row('group', '冬装'),
        ...Array.from({ length: lines }, (_, index) => row('body', `第${String(index)}行`, '1.00')),
        row('subtotal', '小计', '60.00'),
        row('total', '合计', '60.00'),
        row('label', '大写'),
      ]
      const table: Block = { kind: 'table', caption: '', columns, rows }
      const { pages } = lay(withBlocks([table], { cover: null, hasContents: false }))
      const last = textOf(pages.find((page) => textOf(page).includes('小计')))
      expect(last).toContain(`第${String(lines - 1)}行`)
      expect(last).toContain('大写')
      for (const page of pages) expect(textOf(page)).toContain('品名')
    }
  })
  it('carries a row taller than a page over, losing nothing', () => {
    const table: Block = { kind: 'table', caption: '', columns, rows: [row('body', '高'.repeat(4000), '1')] }
    const { pages, pageCount } = lay(withBlocks([table], { cover: null, hasContents: false }))
    expect(pageCount).toBeGreaterThan(2)
    expect(pages.map(textOf).join('').match(/高/gu)).toHaveLength(4000)
  })
  it('makes one page of an empty document', () => {
    const { pageCount, headings } = lay({ ...base, cover: null, parts: [] })
    expect(headings).toEqual([])
    expect(pageCount).toBe(1)
  })
  it('passes over empty tables, lists and grids', () => {
    const blocks: Block[] = [
      { kind: 'table', caption: '', columns: [], rows: [] },
      { kind: 'list', ordered: true, items: [] },
      { kind: 'swot-grid', environments: [] },
      { kind: 'page-break' },
    ]
    expect(lay(withBlocks(blocks, { cover: null, hasContents: false })).pageCount).toBe(1)
  })
  it('reports each character no face can draw once', () => {
    const { missingCharacters } = lay(withBlocks([paragraph('吉𠮷😀✗𠮷')]))
    expect(missingCharacters).toEqual(['𠮷', '😀', '✗'])
  })
  it('tells claims and weights of the SWOT grid by shape, so that grey print keeps them', () => {
    const grid = base.parts[2]?.blocks.find((block) => block.kind === 'swot-grid')
    const { pages } = lay(withBlocks(grid ? [grid] : [], { cover: null, hasContents: false }))
    const polygons = pages.flatMap((page) => page.marks.filter((mark) => mark.kind === 'polygon'))
    expect(polygons.filter((mark) => mark.fill !== undefined && mark.stroke === undefined)).toHaveLength(5)
    expect(polygons.filter((mark) => mark.fill === undefined && mark.stroke !== undefined)).toHaveLength(5)
  })
  it('knows where on the page each part came from', () => {
    const { pages } = lay(base)
    expect(pages[2]?.areas[0]?.source.sectionId).toBe('section-1')
    expect(pages[0]?.areas).toEqual([])
  })
})
