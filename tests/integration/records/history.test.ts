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
  ids = await makeRecords(core)
  return () => core.close()
})
afterAll(removeTestFolders)

const edit = (on: TestCore, version: number, from: string, to: string) =>
  on.ask('plan.edit', {
    id: ids.plan,
    version,
    commandId: freshId(),
    changes: [{ op: 'set', field: 'title', from, to }],
  })
const title = async () => (await core.ask('plan.get', { id: ids.plan })).title
const undo = () => core.reply('history.undo', { commandId: freshId() })
const redo = () => core.reply('history.redo', { commandId: freshId() })

describe('undo', () => {
  test('keeps one hundred steps', async () => {
    for (let at = 1; at <= 101; at += 1) await edit(core, at, at === 1 ? '年度计划' : `t${at - 1}`, `t${at}`)
    for (let at = 0; at < 100; at += 1) expect((await undo()).ok).toBe(true)
    expect(await title()).toBe('t1')
    expect(await undo()).toMatchObject({ ok: false, error: { code: 'history.empty' } })
    for (let at = 0; at < 100; at += 1) expect((await redo()).ok).toBe(true)
    expect(await title()).toBe('t101')
  })

  test('names the step', async () => {
    await edit(core, 1, '年度计划', '新题')
    expect(await core.ask('history.state', {})).toEqual({
      undo: { commandName: 'plan.edit', kind: 'plan', id: ids.plan, title: '新题' },
      redo: null,
    })
  })

  test('a retried undo goes back one step only', async () => {
    await edit(core, 1, '年度计划', 'a')
    await edit(core, 2, 'a', 'b')
    const commandId = freshId()
    await core.ask('history.undo', { commandId })
    await core.ask('history.undo', { commandId })
    expect(await title()).toBe('a')
  })

  test('a new edit makes what was undone unreachable', async () => {
    await edit(core, 1, '年度计划', 'a')
    await undo()
    await edit(core, 3, '年度计划', 'c')
    expect(await redo()).toMatchObject({ ok: false, error: { code: 'history.empty' } })
  })

  test('does not overwrite what somebody else wrote since', async () => {
    await edit(core, 1, '年度计划', 'mine')
    const beside = await openTestCore({ folder: core.folder, access: 'cli' })
    await edit(beside, 2, 'mine', 'theirs')
    await beside.close()
    expect(await undo()).toMatchObject({
      ok: false,
      error: { code: 'conflict', conflicts: [{ field: 'title', mine: '年度计划', theirs: 'theirs' }] },
    })
    expect(await title()).toBe('theirs')
  })

  test('a field set twice in one edit goes back to the first value', async () => {
    const changes = ['x', 'y'].map((to) => ({ op: 'set' as const, field: 'title', from: '年度计划', to }))
    await core.ask('plan.edit', { id: ids.plan, version: 1, commandId: freshId(), changes })
    expect((await undo()).ok).toBe(true)
    expect(await title()).toBe('年度计划')
  })
})

describe('screens hear of every commit', () => {
  test('of this process, with the command that did it', async () => {
    const commandId = freshId()
    const changes = [{ op: 'set' as const, field: 'title', from: '年度计划', to: 'a' }]
    await core.ask('plan.edit', { id: ids.plan, version: 1, commandId, changes })
    expect(core.events.at(-1)).toEqual({
      name: 'data.changed',
      data: { kinds: ['plan'], ids: [ids.plan], origin: commandId },
    })
  })

  test('of another process, without one', async () => {
    const before = core.events.length
    const beside = await openTestCore({ folder: core.folder, access: 'cli' })
    await edit(beside, 1, '年度计划', 'theirs')
    await beside.close()
    await expect
      .poll(() => core.events.slice(before), { timeout: 10_000 })
      .toMatchObject([{ name: 'data.changed', data: { origin: null } }])
    const event = core.events.at(-1)
    expect(event?.name === 'data.changed' && event.data.ids).toContain(ids.plan)
  })

  test('and of nothing when a command is refused', async () => {
    const before = core.events.length
    await core.reply('plan.edit', {
      id: ids.plan,
      version: 1,
      commandId: freshId(),
      changes: [{ op: 'set', field: 'title', from: '', to: '' }],
    })
    expect(core.events).toHaveLength(before)
  })
})
