import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  freshId,
  makeRecords,
  openTestCore,
  removeTestFolders,
  type TestCore,
} from '../../helpers/records/test-core.ts'

let core: TestCore
let ids: Awaited<ReturnType<typeof makeRecords>>
beforeEach(async () => {
  core = await openTestCore()
  await core.ask('settings.save', { language: 'en' })
  ids = await makeRecords(core)
  return () => core.close()
})
afterAll(removeTestFolders)

const drop = (kind: 'account' | 'analysis' | 'plan' | 'proposal' | 'member', id: string) =>
  core.ask(`${kind}.delete`, { id, commandId: freshId() })
const purge = (id: string) => core.reply('bin.purge', { id, commandId: freshId() })

describe('the bin', () => {
  test('deleting tells what still points at the record', async () => {
    const { references } = await drop('account', ids.account)
    expect(references.map(({ kind, title }) => [kind, title])).toEqual([
      ['analysis', '年度分析'],
      ['plan', '年度计划'],
      ['proposal', '工装采购建议书'],
    ])
    expect(await core.ask('account.list', {})).toEqual([])
  })

  test('what lies in the bin cannot be read, edited or pointed at anew', async () => {
    await drop('analysis', ids.analysis)
    const notFound = { ok: false, error: { code: 'not-found' } }
    expect(await core.reply('analysis.get', { id: ids.analysis })).toMatchObject(notFound)
    const plan = {
      accountId: ids.account,
      title: 'p',
      language: 'en' as const,
      year: 2027,
      commandId: freshId(),
    }
    expect(await core.reply('plan.create', { ...plan, analysisId: ids.analysis })).toMatchObject({
      ok: false,
      error: { code: 'input.invalid', issues: [{ path: 'analysisId', code: 'badReference' }] },
    })
  })

  test('a record that points into the bin can still be edited', async () => {
    await drop('analysis', ids.analysis)
    const changes = [{ op: 'set' as const, field: 'title', from: '年度计划', to: '新计划' }]
    await core.ask('plan.edit', { id: ids.plan, version: 1, commandId: freshId(), changes })
    expect(await core.ask('plan.get', { id: ids.plan })).toMatchObject({ analysisId: ids.analysis })
  })

  test('restoring brings everything back', async () => {
    const before = await core.ask('proposal.get', { id: ids.proposal })
    await drop('proposal', ids.proposal)
    const restored = await core.ask('bin.restore', { id: ids.proposal, commandId: freshId() })
    expect(restored).toEqual({ kind: 'proposal', id: ids.proposal })
    expect(await core.ask('proposal.get', { id: ids.proposal })).toEqual(before)
    expect(await core.ask('bin.list', {})).toEqual([])
  })

  test('nothing goes for good while something points at it', async () => {
    await drop('account', ids.account)
    expect(await purge(ids.account)).toMatchObject({
      ok: false,
      error: { code: 'referenced', params: { count: 3 } },
    })
    expect(await core.ask('bin.list', {})).toMatchObject([
      { id: ids.account, referenceCount: 3, title: 'Nanling Power' },
    ])
  })

  test('what is purged leaves nothing behind', async () => {
    await core.ask('draft.save', { kind: 'plan', id: ids.plan, editor: 'title', value: 'x' })
    await core.ask('document.issueVersion', { kind: 'plan', id: ids.plan, note: '', commandId: freshId() })
    for (const kind of ['plan', 'proposal', 'analysis', 'account'] as const) {
      await drop(kind, ids[kind])
      expect(await purge(ids[kind])).toMatchObject({ ok: true })
    }
    expect(await core.ask('bin.list', {})).toEqual([])
    expect(await core.ask('search.find', { text: '年度', limit: 10 })).toEqual([])
    expect(await core.ask('workspace.verify', {})).toEqual({ findings: [] })
    expect(await core.ask('history.state', {})).toMatchObject({ undo: null })
  })

  test('nobody deletes the person who uses the workspace', async () => {
    const { id } = await core.ask('member.create', { name: '林岚', isMe: true, commandId: freshId() })
    expect(await core.reply('member.delete', { id, commandId: freshId() })).toMatchObject({
      ok: false,
      error: { issues: [{ code: 'isYou' }] },
    })
  })

  test('somebody else can take over as "me"', async () => {
    const first = await core.ask('member.create', { name: '林岚', isMe: true, commandId: freshId() })
    const second = await core.ask('member.create', { name: '周航', isMe: true, commandId: freshId() })
    const members = await core.ask('member.list', {})
    expect(members.map(({ id, isMe }) => [id, isMe])).toEqual([
      [first.id, false],
      [second.id, true],
    ])
    await drop('member', first.id)
  })

  test('somebody who comes back as "me" is the only one', async () => {
    const first = await core.ask('member.create', { name: '林岚', isMe: true, commandId: freshId() })
    await core.ask('history.undo', { commandId: freshId() })
    await core.ask('member.create', { name: '周航', isMe: true, commandId: freshId() })
    await core.ask('bin.restore', { id: first.id, commandId: freshId() })
    const members = await core.ask('member.list', {})
    expect(members.filter(({ isMe }) => isMe).map(({ name }) => name)).toEqual(['林岚'])
  })
})
