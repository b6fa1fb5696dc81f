import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { AppCore } from '../../../core/app/app-core.ts'
import { safeFileName } from '../../../core/app/safe-file-name.ts'
import type { Reply } from '../../../shared/contract/app-error.ts'
import type { Output } from '../../../shared/contract/methods.ts'
import type { DocumentKind } from '../../../shared/domain/aggregate.ts'
import { itemIdSchema } from '../../../shared/domain/identifier.ts'
import { keyplan } from '../cli/run-keyplan.ts'
import { accepted, importData, newCommand, openCore } from '../exchange/open-core.ts'

const head = { format: 'keyplan-bundle', formatVersion: 1, language: 'zh-CN' }
const account = { id: 'account', name: '北辰' }
const picture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/pictures/${name}`, import.meta.url))

/** A core with one customer and whatever else the bundle brings. */
async function coreWith(records: object): Promise<{ readonly core: AppCore; readonly folder: string }> {
  const opened = await openCore()
  accepted(await importData(opened.core, { ...head, accounts: [account], ...records }))
  return opened
}

async function exported(core: AppCore, kind: DocumentKind, id: string): Promise<Reply<Output<'job.take'>>> {
  const started = await core.call('export.start', {
    kind,
    id: itemIdSchema.parse(id),
    language: 'zh-CN',
    formats: ['docx', 'pdf', 'html'],
    revision: null,
  })
  return started.ok ? await core.call('job.take', { jobId: started.value.jobId }) : started
}

const proposal = (facts: object) => ({ id: 'offer', title: '方案', accountId: 'account', ...facts })
const quoteLine = (at: number, facts: object = {}) => ({
  id: `line-${at}`,
  name: `工装 ${at}`,
  quantity: 2_000,
  unit: '套',
  unitPrice: 1_234_500,
  ...facts,
})
/** Price and quantity are each allowed, their product is not (N-06). */
const tooDear = { quantity: 1_000_000_000_000, unitPrice: 1_000_000_000_000 }

describe('a quote that cannot be computed', () => {
  const quoteLines = [quoteLine(0), quoteLine(1, tooDear)]
  const refusal = {
    ok: false,
    error: {
      code: 'quote.beyond-limit',
      issues: [{ path: 'quoteLines[1].unitPrice', code: 'amountTooLarge' }],
    },
  }

  test('is shown in the preview, but neither exported nor issued', async () => {
    const { core } = await coreWith({ proposals: [proposal({ quoteLines })] })
    const document = { kind: 'proposal', id: itemIdSchema.parse('offer') } as const
    expect(await exported(core, 'proposal', 'offer')).toMatchObject(refusal)
    const issued = await core.call('document.issueVersion', {
      ...document,
      note: '',
      commandId: newCommand(),
    })
    expect(issued).toMatchObject(refusal)
    expect(accepted(await core.call('revision.list', document))).toEqual([])
    const shown = accepted(await core.call('document.preview', { ...document, language: 'zh-CN' }))
    expect(shown.pages.length).toBeGreaterThan(1)
  })

  test('is refused where only the sum is too large', async () => {
    const large = { quantity: 1_000_000_000, unitPrice: 90_000_000_000 }
    const lines = Array.from({ length: 3 }, (_, at) => quoteLine(at, large))
    const { core } = await coreWith({ proposals: [proposal({ quoteLines: lines })] })
    expect(await exported(core, 'proposal', 'offer')).toMatchObject({
      error: { code: 'quote.beyond-limit', issues: [{ path: 'quoteLines', code: 'amountTooLarge' }] },
    })
  })

  test.each([
    ['en_GB.UTF-8', /^An amount of the quote .*\nquoteLines\[1\]\.unitPrice: This amount /],
    ['zh_CN.UTF-8', /^报价中有金额.*\nquoteLines\[1\]\.unitPrice: 金额/],
  ])('is refused at the command line in %s, and nothing is written', async (LANG, words) => {
    const folder = mkdtempSync(join(tmpdir(), 'keyplan-dear-'))
    onTestFinished(() => {
      rmSync(folder, { recursive: true })
    })
    const bundle = { ...head, accounts: [account], proposals: [proposal({ quoteLines })] }
    writeFileSync(join(folder, 'bundle.json'), JSON.stringify(bundle))
    const place = { cwd: folder, env: { LANG, KEYPLAN_WORKSPACE: join(folder, 'ws') } }
    await keyplan(['import', 'bundle.json'], place)
    const told = await keyplan(['export', 'proposal', 'offer', '--format', 'pdf', '--out', 'out'], place)
    expect(told).toMatchObject({ code: 1, stdout: '' })
    expect(told.stderr).toMatch(words)
    expect(readdirSync(folder).sort()).toEqual(['bundle.json', 'ws'])
  })
})

describe('a document', () => {
  const hidden = (kind: string) => [{ id: `${kind}-section`, kind, hidden: true }]

  test.each<[string, DocumentKind, object]>([
    [
      'analysis with nothing in it',
      'analysis',
      { analyses: [{ id: 'd', title: 'x', accountId: 'account' }] },
    ],
    [
      'plan with nothing in it',
      'plan',
      { plans: [{ id: 'd', title: 'x', accountId: 'account', year: 2026 }] },
    ],
    [
      'proposal with nothing in it',
      'proposal',
      { proposals: [{ id: 'd', title: 'x', accountId: 'account' }] },
    ],
    [
      'proposal with only hidden sections',
      'proposal',
      {
        proposals: [
          {
            id: 'd',
            title: 'x',
            accountId: 'account',
            sections: hidden('quote'),
            quoteLines: [quoteLine(0)],
          },
        ],
      },
    ],
    [
      'analysis with 2,000 statements',
      'analysis',
      {
        analyses: [
          {
            id: 'd',
            title: 'x',
            accountId: 'account',
            rows: [{ id: 'row', environment: 'internal', code: 'Q' }],
            items: Array.from({ length: 2_000 }, (_, at) => ({
              id: `item-${at}`,
              rowId: 'row',
              side: at % 2 === 0 ? 'strength' : 'weakness',
              text: `质量稳定，第 ${at} 条`,
            })),
          },
        ],
      },
    ],
    [
      'plan with 2,000 long paragraphs',
      'plan',
      {
        plans: [
          {
            id: 'd',
            title: 'x',
            accountId: 'account',
            year: 2026,
            sections: [
              {
                id: 'text',
                kind: 'text',
                body: Array.from({ length: 2_000 }, () => ({
                  kind: 'paragraph',
                  inlines: [{ kind: 'text', text: '客户希望在明年提高交付速度，并降低总成本。'.repeat(4) }],
                })),
              },
            ],
          },
        ],
      },
    ],
  ])('%s can be looked at and exported in every format', async (_, kind, records) => {
    const { core } = await coreWith(records)
    const id = itemIdSchema.parse('d')
    const shown = accepted(await core.call('document.preview', { kind, id, language: 'zh-CN' }))
    expect(shown.pages.length).toBeGreaterThan(0)
    const { files } = accepted(await exported(core, kind, 'd'))
    expect(files.map((file) => file.name.split('.').at(-1))).toEqual(['docx', 'pdf', 'html'])
    for (const file of files) expect(file.sizeBytes).toBeGreaterThan(1_000)
  })

  test('of 200 emoji as a title gets names that every system takes', async () => {
    const title = '😀'.repeat(100)
    const { core } = await coreWith({ proposals: [proposal({ title, quoteLines: [quoteLine(0)] })] })
    const { files, notes } = accepted(await exported(core, 'proposal', 'offer'))
    for (const { name } of files) {
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
      expect(name.isWellFormed()).toBe(true)
      expect(name).toMatch(/-zh-CN\.(docx|pdf|html)$/)
    }
    expect(notes).toMatchObject([{ code: 'missing-characters', params: { count: 1 } }])
  })
})

describe('a picture', () => {
  const attach = async (core: AppCore, name: string, bytes: Uint8Array) =>
    await core.call('attachment.add', {
      file: core.files.put({ name, mediaType: name.endsWith('png') ? 'image/png' : 'image/jpeg', bytes })
        .handle,
    })

  test.each([
    ['cut-off.png', 'file.damaged-picture'],
    ['one-byte-changed.png', 'file.damaged-picture'],
    ['too-few-rows.png', 'file.damaged-picture'],
    ['no-pixels.png', 'file.damaged-picture'],
    ['cut-off.jpg', 'file.damaged-picture'],
  ])('that is %s is refused, and nothing is stored', async (name, code) => {
    const { core, folder } = await openCore()
    expect(await attach(core, name, picture(name))).toMatchObject({ error: { code } })
    expect(readdirSync(folder)).not.toContain('attachments')
  })

  test.each<[string, Uint8Array, string]>([
    [
      'an SVG called picture.png',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'file.wrong-kind',
    ],
    ['a file without a byte', new Uint8Array(), 'file.wrong-kind'],
    ['of 50 MB', Buffer.concat([picture('photo.jpg'), Buffer.alloc(50 * 1024 * 1024)]), 'file.too-large'],
  ])('%s is refused', async (_, bytes, code) => {
    const { core } = await openCore()
    expect(await attach(core, 'picture.png', bytes)).toMatchObject({ error: { code } })
  })

  test('that came in damaged is left out with a remark; the others stand in every format', async () => {
    const names = [
      'animated.png',
      'interlaced.png',
      'cmyk.jpg',
      'photo.jpg',
      'one-byte-changed.png',
      'cut-off.jpg',
    ]
    const attachments = names.map((name) => ({
      id: name,
      name,
      mediaType: name.endsWith('png') ? 'image/png' : 'image/jpeg',
      sha256: createHash('sha256').update(picture(name)).digest('hex'),
      data: picture(name).toString('base64'),
    }))
    const body = names.map((name) => ({ kind: 'image', attachmentId: name, caption: name }))
    const sections = [{ id: 'text', kind: 'text', body }]
    const { core } = await coreWith({ attachments, proposals: [proposal({ sections })] })
    const { files, notes } = accepted(await exported(core, 'proposal', 'offer'))
    expect(notes).toEqual([{ code: 'unreadable-picture', params: { count: 2 } }])
    const html = Buffer.from(core.files.get(files[2]?.handle ?? ('' as never))?.bytes ?? []).toString()
    expect(html.match(/<img /g)).toHaveLength(4)
  })
})

test.each([
  '../../etc/passwd',
  'C:\\Windows\\win.ini',
  'a\u0000b.pdf',
  'a\nb\tc.pdf',
  'CON.pdf',
  'report‮fdp.exe',
  'name. . .',
  '<>:"/\\|?*.pdf',
  `${'字'.repeat(400)}.pdf`,
  '',
  '\uD83D.pdf',
])('a file called %j is kept under a name that leads nowhere', async (name) => {
  const { core, folder } = await openCore()
  const { handle } = core.files.put({ name, mediaType: 'application/pdf', bytes: Buffer.from('x') })
  const attachment = accepted(await core.call('attachment.add', { file: handle }))
  expect(attachment.name).toBe(safeFileName(name).slice(0, attachment.name.length))
  // eslint-disable-next-line no-control-regex -- control characters are what must not be left
  expect(attachment.name).not.toMatch(/[\u0000-\u001f<>:"/\\|?*\u202e]|[ .]$/)
  const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  expect(inside.filter((path) => path.startsWith('attachments/') && path.length > 20)).toEqual([
    `attachments/${attachment.sha256.slice(0, 2)}/${attachment.sha256}`,
  ])
})
