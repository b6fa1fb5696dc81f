import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import {
  freshId,
  makeRecords,
  openTestCore,
  removeTestFolders,
  type TestCore,
} from '../../helpers/records/test-core.ts'

/** Words that stand nowhere else, so that any place they are found in was forgotten about. */
const person = { name: '卡纳里 Zyxwvut', email: 'canary@zyxwvut.example', phone: '+86 139 7531 8642' }
const earlierName = 'Qwxyzab Kanari'
const traces = ['卡纳里', '卡纳', 'Zyxwvut', 'zyxwvut', 'canary', '7531', 'Qwxyzab', 'qwxyzab', 'Kanari']

let core: TestCore
let ids: Awaited<ReturnType<typeof makeRecords>>
let me: string
let member: string
beforeEach(async () => {
  core = await openTestCore()
  await core.ask('settings.save', { language: 'en' })
  me = (await core.ask('member.create', { name: 'Lin Lan', isMe: true, commandId: freshId() })).id
  ids = await makeRecords(core)
  member = (await core.ask('member.create', { name: earlierName, isMe: false, commandId: freshId() })).id
  await edit('member', member, [
    set('name', earlierName, person.name),
    set('email', '', person.email),
    set('phone', '', person.phone),
  ])
  return () => core.close()
})
afterAll(removeTestFolders)

const set = (field: string, from: unknown, to: unknown) =>
  ({ op: 'set', field, from, to }) as { op: 'set'; field: string; from: string; to: string }
async function edit(
  kind: 'member' | 'account' | 'plan',
  id: string,
  changes: ReturnType<typeof set>[],
): Promise<void> {
  const version =
    kind === 'member'
      ? ((await core.ask('member.list', {})).find((found) => found.id === id)?.version ?? 0)
      : (await core.ask(`${kind}.get`, { id })).version
  await core.ask(`${kind}.edit`, { id, version, commandId: freshId(), changes })
}
const forget = (id: string, commandId = freshId()) => core.reply('member.forget', { id, commandId })

/** The traces found in the bytes of the workspace's files, backups aside. */
function tracesOnDisk(): string[] {
  const files = readdirSync(core.folder, { withFileTypes: true }).filter((entry) => entry.isFile())
  const bytes = files.map((entry) => readFileSync(join(core.folder, entry.name)))
  return traces.filter((trace) => bytes.some((content) => content.includes(trace)))
}

/** Puts the person everywhere a name can get to. */
async function leaveTraces(): Promise<void> {
  await edit('account', ids.account, [
    set('ownerId', null, member),
    set('business', '', `${person.name} looks after them; write to ${person.email}.`),
  ])
  await edit('account', ids.account, [
    set('business', `${person.name} looks after them; write to ${person.email}.`, `Ask ${person.name} first`),
  ])
  await edit('plan', ids.plan, [set('title', '年度计划', `Plan of ${person.name}`)])
  await core.ask('document.issueVersion', {
    kind: 'plan',
    id: ids.plan,
    note: `checked by ${person.name}`,
    commandId: freshId(),
  })
  await edit('plan', ids.plan, [set('title', `Plan of ${person.name}`, '年度计划')])
  await core.ask('draft.save', { kind: 'plan', id: ids.plan, editor: 'title', value: `For ${person.name}` })
  await core.ask('draft.save', { kind: 'member', id: member, editor: 'name', value: person.name })
  await edit('account', ids.account, [set('scale', '', `2,000, says ${earlierName}`)])
}

describe('forgetting a person', () => {
  test('leaves no byte of name, address or number in the files', async () => {
    await leaveTraces()
    const present = tracesOnDisk()
    expect(present, 'the search finds what is there').toEqual(
      expect.arrayContaining(['卡纳里', 'Zyxwvut', 'zyxwvut', 'canary', '7531', 'Qwxyzab']),
    )
    expect((await forget(member)).ok).toBe(true)
    expect(tracesOnDisk()).toEqual([])
    await core.close()
    expect(tracesOnDisk()).toEqual([])
    core = await core.reopen()
    expect((await core.ask('workspace.verify', {})).findings).toEqual([])
  })

  test('keeps what the person owned and did, under a former member', async () => {
    await leaveTraces()
    await edit('member', member, [set('isMe', false, true)])
    await core.ask('document.issueVersion', { kind: 'plan', id: ids.plan, note: '', commandId: freshId() })
    await edit('member', me, [set('isMe', false, true)])
    expect((await forget(member)).ok).toBe(true)
    expect(await core.ask('account.get', { id: ids.account })).toMatchObject({
      ownerId: member,
      business: 'Ask Former member first',
      scale: '2,000, says Former member',
    })
    expect(await core.ask('revision.list', { kind: 'plan', id: ids.plan })).toMatchObject([
      { number: 2, issuedBy: 'Former member' },
      { number: 1, note: 'checked by Former member' },
    ])
    expect((await core.ask('member.list', {})).map(({ id }) => id)).toEqual([me])
    expect(await core.ask('bin.list', {})).toEqual([])
    expect(await core.ask('search.find', { text: 'Zyxwvut', limit: 10 })).toEqual([])
    expect(await core.ask('search.find', { text: 'Former', limit: 10 })).toMatchObject([{ id: ids.account }])
  })

  test('is in the audit without the person, which stays closed to everybody else', async () => {
    await leaveTraces()
    const commandId = freshId()
    await core.ask('member.forget', { id: member, commandId })
    const database = new Database(join(core.folder, 'workspace.db'))
    try {
      const line = database.prepare('SELECT * FROM audit WHERE command_id = ?').get(commandId)
      expect(line).toMatchObject({ command: 'member.forget', actor_id: me, target_id: member, changes: '[]' })
      expect(() => database.prepare("UPDATE audit SET changes = '[]'").run()).toThrow('append-only')
      expect(() => database.prepare('DELETE FROM audit').run()).toThrow('append-only')
    } finally {
      database.close()
    }
  })

  test('cannot be undone, and nothing before it can bring the name back', async () => {
    await leaveTraces()
    await forget(member)
    expect(await core.ask('history.state', {})).toEqual({ undo: null, redo: null })
    expect(await core.reply('bin.restore', { id: member, commandId: freshId() })).toMatchObject({
      error: { code: 'not-found' },
    })
  })

  test('says which automatic backups still hold the person, once and for a retry alike', async () => {
    const { file } = await core.ask('bundle.export', { language: null })
    await core.ask('bundle.import', { file: file.handle, replace: true, commandId: freshId() })
    const commandId = freshId()
    const first = await core.ask('member.forget', { id: member, commandId })
    expect(first.olderBackups).toHaveLength(1)
    expect(first.olderBackups[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/)
    expect(await core.ask('member.forget', { id: member, commandId })).toEqual(first)
  })

  test('works on somebody in the bin', async () => {
    await core.ask('member.delete', { id: member, commandId: freshId() })
    expect((await forget(member)).ok).toBe(true)
    expect(await core.ask('bin.list', {})).toEqual([])
    expect(tracesOnDisk()).toEqual([])
  })

  test('refuses me, somebody unknown and somebody forgotten already', async () => {
    expect(await forget(me)).toMatchObject({ error: { code: 'input.invalid', issues: [{ code: 'isYou' }] } })
    expect(await forget('nobody')).toMatchObject({ error: { code: 'not-found' } })
    await forget(member)
    expect(await forget(member)).toMatchObject({ error: { code: 'not-found' } })
  })

  test('an import does not bring the person back under the same id', async () => {
    const { file } = await core.ask('bundle.export', { language: null })
    await forget(member)
    const again = await core.reply('bundle.import', {
      file: file.handle,
      replace: true,
      commandId: freshId(),
    })
    expect(again).toMatchObject({ ok: false, error: { code: 'bundle.exists' } })
    expect(tracesOnDisk()).toEqual([])
  })
})
