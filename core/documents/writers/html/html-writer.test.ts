import { Buffer } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import type { Block, DocumentModel } from '../../../../shared/document-model/document-model.ts'
import { calendarDateSchema } from '../../../../shared/domain/calendar-date.ts'
import { itemIdSchema } from '../../../../shared/domain/identifier.ts'
import { createHtmlWriter } from './html-writer.ts'
import { listHtml } from './html-list.ts'

const pictureId = itemIdSchema.parse('picture')
const hostile = `"><script>alert('1')</script>&`

function modelOf(blocks: readonly Block[]): DocumentModel {
  return {
    kind: 'proposal',
    language: 'zh-CN',
    title: hostile,
    author: hostile,
    date: calendarDateSchema.parse('2026-03-15'),
    look: { primaryColour: '#1f4e79', accentColour: '#c2410c', numbering: 'chinese' },
    cover: {
      title: hostile,
      subtitle: hostile,
      customer: hostile,
      company: hostile,
      logoId: pictureId,
      facts: [[hostile, hostile]],
      mark: hostile,
    },
    hasContents: true,
    words: {
      contents: '目录',
      pageOfPages: '第 {page} 页 / 共 {pages} 页',
      continued: '续表',
      assumed: '推测',
      confirmed: '已确认',
    },
    runningHead: { left: '', right: '' },
    runningFoot: { left: '' },
    parts: [{ orientation: 'portrait', blocks }],
    imageIds: [pictureId],
  }
}
const image = {
  id: pictureId,
  mediaType: 'image/png' as const,
  bytes: Buffer.from('pixels'),
  widthPx: 1,
  heightPx: 1,
}
async function write(blocks: readonly Block[]): Promise<string> {
  const { bytes } = await createHtmlWriter().write(modelOf(blocks), [image], {})
  return Buffer.from(bytes).toString('utf8')
}

const everyBlock: readonly Block[] = [
  { kind: 'heading', level: 1, text: hostile, numbered: true },
  {
    kind: 'paragraph',
    style: 'quote',
    runs: [{ text: hostile, bold: true, link: 'https://example.com/"><b>' }],
  },
  { kind: 'list', ordered: true, items: [{ level: 0, runs: [{ text: hostile }] }] },
  {
    kind: 'table',
    caption: hostile,
    columns: [
      { title: hostile, share: 0.5, align: 'left' },
      { title: '金额', share: 0.5, align: 'right' },
    ],
    rows: [{ role: 'group', cells: [{ runs: [{ text: hostile }], span: 2 }] }],
  },
  {
    kind: 'swot-grid',
    environments: [
      {
        title: hostile,
        columns: [hostile, hostile],
        rows: [
          {
            code: 'Q',
            label: hostile,
            cells: [[{ text: hostile, weight: 3, claim: 'assumed', evidence: hostile }], []],
          },
        ],
      },
    ],
  },
  { kind: 'image', attachmentId: pictureId, caption: hostile },
  {
    kind: 'picture',
    caption: hostile,
    drawing: {
      width: 10,
      height: 10,
      shapes: [{ kind: 'text', x: 0, y: 0, text: hostile, size: 10, anchor: 'start', colour: '#000000' }],
    },
  },
]

describe('the page', () => {
  test('shows what was typed and runs none of it', async () => {
    const html = await write(everyBlock)
    expect(html).not.toMatch(/<script/i)
    expect(html.match(/&lt;script&gt;/g)?.length).toBeGreaterThan(10)
  })

  test('asks nothing of the network', async () => {
    const html = await write(everyBlock)
    const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1] ?? '')
    expect(
      addresses.filter((address) => !/^(#|data:image\/png;base64,|https:\/\/example\.com)/.test(address)),
    ).toEqual([])
    expect(html).toContain(`content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"`)
  })

  test('says its language, numbers its headings and heads its columns', async () => {
    const html = await write(everyBlock)
    expect(html).toContain('<html lang="zh-CN">')
    expect(html).toMatch(/<h2 id="heading-1"><span class="number">一、<\/span>/)
    expect(html).toContain('<th scope="col" class="right">金额</th>')
    expect(html).toContain('<th scope="rowgroup" colspan="2"')
  })

  test('leaves out a link that is no address', async () => {
    const html = await write([
      { kind: 'paragraph', style: 'body', runs: [{ text: 'here', link: 'javascript:alert(1)' }] },
    ])
    expect(html).toContain('<p>here</p>')
  })
})

test('levels of a list become lists inside entries', () => {
  const items = ([0, 1, 2, 0] as const).map((level) => ({ level, runs: [{ text: String(level) }] }))
  expect(listHtml({ kind: 'list', ordered: false, items })).toBe(
    '<ul><li>0<ul><li>1<ul><li>2</li></ul></li></ul></li><li>0</li></ul>',
  )
})
