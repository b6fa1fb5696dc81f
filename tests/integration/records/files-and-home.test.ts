import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  freshId,
  makeRecords,
  openTestCore,
  removeTestFolders,
  type TestCore,
  testToday,
} from '../../helpers/records/test-core.ts'

let core: TestCore
let ids: Awaited<ReturnType<typeof makeRecords>>
beforeEach(async () => {
  core = await openTestCore()
  ids = await makeRecords(core)
  return () => core.close()
})
afterAll(removeTestFolders)

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const offer = (name: string, mediaType: string, bytes: Uint8Array) =>
  core.reply('attachment.add', { file: core.core.files.put({ name, mediaType, bytes }).handle })

describe('files', () => {
  test('come back byte for byte under their own name', async () => {
    const added = await offer('标志 "新".png', 'image/png', png)
    if (!added.ok) throw new Error(added.error.code)
    const { attachment, file } = await core.ask('attachment.get', { id: added.value.id })
    expect(attachment).toEqual(added.value)
    expect(attachment).toMatchObject({ name: '标志 新.png', mediaType: 'image/png', sizeBytes: png.length })
    expect(core.core.files.get(file.handle)?.bytes).toEqual(Buffer.from(png))
  })

  test('a picture is known by its bytes, not by its name', async () => {
    expect(await offer('logo.png', 'image/png', Buffer.from('<svg onload="x">'))).toMatchObject({
      ok: false,
      error: { code: 'file.wrong-kind' },
    })
    expect(await offer('logo.txt', 'text/plain', png)).toMatchObject({
      ok: true,
      value: { mediaType: 'image/png' },
    })
  })

  test('a picture too large for a document is refused', async () => {
    const large = new Uint8Array(10 * 1024 * 1024 + 1)
    large.set(png)
    expect(await offer('large.png', 'image/png', large)).toMatchObject({
      ok: false,
      error: { code: 'file.too-large', params: { maxMegabytes: 10 } },
    })
  })

  test('a handle nobody gave is refused', async () => {
    const file = 'file-00000000-0000-0000-0000-000000000000'
    expect(await core.reply('attachment.add', { file })).toMatchObject({ error: { code: 'file.unreadable' } })
  })

  test('a field that takes a file refuses anything else', async () => {
    const changes = [{ op: 'set' as const, field: 'logoAttachmentId', from: null, to: ids.account }]
    expect(
      await core.reply('company.edit', { id: 'own-company', version: 1, commandId: freshId(), changes }),
    ).toMatchObject({ error: { issues: [{ path: 'logoAttachmentId', code: 'badReference' }] } })
  })
})

describe('issued versions', () => {
  test('stay as they were when the draft goes on', async () => {
    const issue = (note: string) =>
      core.ask('document.issueVersion', { kind: 'proposal', id: ids.proposal, note, commandId: freshId() })
    expect(await issue('first')).toMatchObject({ number: 1, note: 'first' })
    const changes = [{ op: 'set' as const, field: 'title', from: '工装采购建议书', to: '改名' }]
    await core.ask('proposal.edit', { id: ids.proposal, version: 1, commandId: freshId(), changes })
    expect(await issue('second')).toMatchObject({ number: 2 })
    const list = await core.ask('revision.list', { kind: 'proposal', id: ids.proposal })
    expect(list.map(({ number, note }) => [number, note])).toEqual([
      [2, 'second'],
      [1, 'first'],
    ])
    const [summary] = await core.ask('proposal.list', { accountId: ids.account })
    expect(summary).toMatchObject({ title: '改名', issuedVersion: 2 })
  })
})

describe('home', () => {
  const line = (collection: string, fields: { readonly id: string; readonly [field: string]: unknown }) => ({
    op: 'insert' as const,
    collection,
    after: null,
    line: fields as never,
  })
  const action = (id: string, dueOn: string, status: string) =>
    line('actions', {
      id,
      lineageId: id,
      what: id,
      purpose: null,
      ownerId: null,
      dueOn,
      resource: '',
      budget: null,
      status,
      strategyId: null,
    })

  test('shows what is due, the most urgent first, and nothing that is done or far away', async () => {
    const changes = [
      action('late', '2025-06-01', 'in-progress'),
      action('soon', '2026-04-09', 'not-started'),
      action('far', '2026-04-10', 'not-started'),
      action('done', '2026-03-11', 'done'),
      action('dropped', '2026-03-11', 'cancelled'),
    ]
    await core.ask('plan.edit', { id: ids.plan, version: 1, commandId: freshId(), changes })
    const due = { op: 'set' as const, field: 'dueOn', from: null, to: '2026-03-12' }
    await core.ask('proposal.edit', { id: ids.proposal, version: 1, commandId: freshId(), changes: [due] })
    const { today, needs } = await core.ask('home.get', {})
    expect(today).toBe(testToday)
    expect(needs.map(({ reason, text }) => [reason, text])).toEqual([
      ['action-due', 'late'],
      ['proposal-due', '工装采购建议书'],
      ['action-due', 'soon'],
    ])
  })

  test('ticks the first steps off', async () => {
    expect((await core.ask('home.get', {})).checklistDone).toEqual([
      'account',
      'analysis',
      'plan',
      'proposal',
    ])
    await core.ask('plan.delete', { id: ids.plan, commandId: freshId() })
    expect((await core.ask('home.get', {})).checklistDone).toEqual(['account', 'analysis', 'proposal'])
  })

  test('lists the last changed documents first', async () => {
    const changes = [{ op: 'set' as const, field: 'title', from: '年度分析', to: '新分析' }]
    await core.ask('analysis.edit', { id: ids.analysis, version: 1, commandId: freshId(), changes })
    const { recent } = await core.ask('home.get', {})
    expect(recent.map(({ title }) => title)[0]).toBe('新分析')
    expect(recent).toHaveLength(3)
  })
})

describe('example statements', () => {
  test.each(['zh-CN', 'en'] as const)('stand ready for every standard cell in %s', async (language) => {
    const { rows } = await core.ask('analysis.get', { id: ids.analysis })
    for (const { environment, code } of rows)
      for (const side of environment === 'internal'
        ? (['strength', 'weakness'] as const)
        : (['opportunity', 'threat'] as const)) {
        const examples = await core.ask('example.list', { code, side, language })
        expect(examples.length, `${code} ${side}`).toBeGreaterThanOrEqual(4)
        for (const text of examples) expect(/\p{Script=Han}/u.test(text)).toBe(language === 'zh-CN')
      }
  })

  test('a row of the user has none', async () => {
    expect(await core.ask('example.list', { code: 'toString', side: 'threat', language: 'en' })).toEqual([])
  })
})
