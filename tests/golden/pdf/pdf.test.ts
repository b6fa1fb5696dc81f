import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layoutDocument } from '../../../core/documents/layout/layout-document.ts'
import { a4Geometry } from '../../../core/documents/layout/page-geometry.ts'
import { createPdfWriter } from '../../../core/documents/writers/pdf/write-pdf.ts'
import { WritingCancelled } from '../../../core/documents/writers/writing-cancelled.ts'
import type {
  Block,
  DocumentImage,
  DocumentModel,
  DocumentWriter,
} from '../../../shared/document-model/document-model.ts'
import type { PagePicture } from '../../../shared/document-model/page-picture.ts'
import { itemIdSchema } from '../../../shared/domain/identifier.ts'
import { documentFaces } from '../../helpers/document-faces.ts'
import { demoModel } from './demo-model.ts'
import { withPdf } from './pdf-tools.ts'

const faces = documentFaces()
const languages = ['zh-CN', 'en'] as const

function writerOf(model: DocumentModel, images: readonly DocumentImage[] = []): DocumentWriter {
  return createPdfWriter(faces, layoutDocument(model, images, faces, a4Geometry))
}
async function bytesOf(model: DocumentModel, images: readonly DocumentImage[] = []): Promise<Uint8Array> {
  return (await writerOf(model, images).write(model, images, {})).bytes
}
function withBlocks(blocks: readonly Block[], wishes: Partial<DocumentModel> = {}): DocumentModel {
  return { ...demoModel('zh-CN'), parts: [{ orientation: 'portrait', blocks }], ...wishes }
}
function paragraph(text: string): Block {
  return { kind: 'paragraph', style: 'body', runs: [{ text }] }
}
function withoutBlanks(text: string): string {
  return text.replace(/\s/gu, '')
}
function textOf(page: PagePicture): string {
  return page.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join('\n')
}

describe('pages', () => {
  it.each(languages)('of the demonstration stay as agreed, word for word (%s)', async (language) => {
    const { pages } = layoutDocument(demoModel(language), [], faces, a4Geometry)
    const text = pages.map((page, index) => `--- ${String(index + 1)} ---\n${textOf(page)}\n`).join('\n')
    await expect(text).toMatchFileSnapshot(`pages.${language}.txt`)
  })
})

describe('PDF', () => {
  it.each(languages)('is free of faults and carries all its faces (%s)', async (language) => {
    withPdf(await bytesOf(demoModel(language)), (pdf) => {
      expect(pdf.check()).toContain('No syntax or stream encoding errors found')
      const fonts = pdf.fonts().trim().split('\n').slice(2)
      expect(fonts).toHaveLength(2)
      for (const font of fonts)
        expect(font).toMatch(/KeyplanSans-(Regular|Bold) +CID TrueType +Identity-H +yes yes yes/u)
    })
  })
  it.each(languages)('gives back the text of every page in order (%s)', async (language) => {
    const model = demoModel(language)
    const { pages } = layoutDocument(model, [], faces, a4Geometry)
    withPdf(await bytesOf(model), (pdf) => {
      pages.forEach((page, index) => {
        expect(withoutBlanks(pdf.text(index + 1))).toBe(withoutBlanks(textOf(page)))
      })
    })
  })
  it('is the same byte for byte when written again', async () => {
    const first = await bytesOf(demoModel('zh-CN'))
    expect(Buffer.from(await bytesOf(demoModel('zh-CN'))).equals(first)).toBe(true)
  })
  it('carries title, author and date, with characters whose bytes look like line ends', async () => {
    const model = { ...demoModel('zh-CN'), title: '不锈钢（上）\\方案', author: '不二' }
    withPdf(await bytesOf(model), (pdf) => {
      expect(pdf.info()).toMatch(/Title: +不锈钢（上）\\方案\n/u)
      expect(pdf.info()).toMatch(/Author: +不二\n/u)
      expect(pdf.info()).toMatch(/CreationDate: +Sun Mar +1 \d\d:\d\d:\d\d 2026/u)
    })
  })
  it('lists every heading with its number as a bookmark', async () => {
    const blocks = ([1, 2, 3] as const).map((level): Block => ({
      kind: 'heading',
      level,
      text: '不变的要求',
      numbered: true,
    }))
    withPdf(await bytesOf(withBlocks(blocks)), (pdf) => {
      expect(pdf.outline()).toEqual(['一、不变的要求', '（一）不变的要求', '1. 不变的要求'])
    })
  })
  it('keeps the characters it cannot draw, for copying and searching, and reports them', async () => {
    const model = withBlocks([paragraph('𠮷野家\t😀✗\u0000完')], { cover: null, hasContents: false })
    const { bytes, missingCharacters } = await writerOf(model).write(model, [], {})
    expect(missingCharacters).toEqual(['𠮷', '😀', '✗'])
    withPdf(bytes, (pdf) => {
      expect(withoutBlanks(pdf.text())).toContain('𠮷野家😀✗完')
    })
  })
  it('shows JPEG and PNG with transparency', async () => {
    const image = (id: string, mediaType: DocumentImage['mediaType'], file: string): DocumentImage => ({
      id: itemIdSchema.parse(id),
      mediaType,
      bytes: readFileSync(new URL(`images/${file}`, import.meta.url)),
      widthPx: 24,
      heightPx: 16,
    })
    const images = [
      image('png', 'image/png', 'half-transparent.png'),
      image('jpg', 'image/jpeg', 'photo.jpg'),
    ]
    const blocks = images.map(({ id }): Block => ({ kind: 'image', attachmentId: id, caption: '图' }))
    const bytes = await bytesOf(withBlocks(blocks), images)
    withPdf(bytes, (pdf) => {
      expect(pdf.check()).toContain('No syntax or stream encoding errors found')
    })
    const file = Buffer.from(bytes).toString('latin1')
    expect(file.match(/\/Subtype \/Image/gu)).toHaveLength(3)
    expect(file).toContain('/DCTDecode')
    expect(file).toContain('/SMask')
  })
  it('leads from the contents to pages and from links to the web, and nowhere else', async () => {
    const runs = [
      { text: '网站', link: 'https://example.com/产品' },
      { text: '坏', link: 'not a link' },
    ]
    const blocks: Block[] = [
      { kind: 'heading', level: 1, text: '开头', numbered: true },
      { kind: 'paragraph', style: 'body', runs },
    ]
    const file = Buffer.from(await bytesOf(withBlocks(blocks))).toString('latin1')
    expect(file.match(/\/S \/URI/gu)).toHaveLength(1)
    expect(file).toContain('(https://example.com/%E4%BA%A7%E5%93%81)')
    expect(file.match(/\/Subtype \/Link [^>]*\/Dest \[/gu)?.length).toBeGreaterThanOrEqual(2)
  })
  it('takes a quote of 1,000 lines and a text without a single break', async () => {
    const quote = demoModel('zh-CN', { quoteLines: 1000 })
    const { bytes, pages } = await writerOf(quote).write(quote, [], {})
    expect(pages).toBeGreaterThan(50)
    withPdf(bytes, (pdf) => {
      expect(pdf.check()).toContain('No syntax or stream encoding errors found')
      expect(pdf.text(pages ?? 0).length).toBeGreaterThan(0)
    })
    const unbroken = withBlocks([paragraph('长'.repeat(200_000))])
    expect((await writerOf(unbroken).write(unbroken, [], {})).pages).toBeGreaterThan(100)
  })
  it('tells how far it is and stops when asked', async () => {
    const shares: number[] = []
    const model = demoModel('en')
    const writer = writerOf(model)
    await writer.write(model, [], { onProgress: (share) => shares.push(share) })
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
    const stopped = writer.write(model, [], { isCancelled: () => true })
    await expect(stopped).rejects.toBeInstanceOf(WritingCancelled)
  })
})
