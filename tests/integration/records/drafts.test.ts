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

const ofPlan = () => ({ kind: 'plan' as const, id: ids.plan })
const editors = async () => (await core.ask('draft.list', ofPlan())).map(({ editor }) => editor)

describe('[R12] drafts', () => {
  test('are there after the program ended without warning, and changed nothing', async () => {
    await core.ask('draft.save', { ...ofPlan(), editor: 'title', value: '年度计' })
    await core.ask('draft.save', { ...ofPlan(), editor: 'title', value: '年度计划草' })
    const beside = await openTestCore({ folder: core.folder, access: 'cli' })
    expect(await beside.ask('draft.list', ofPlan())).toMatchObject([{ editor: 'title', value: '年度计划草' }])
    expect(await beside.ask('plan.get', { id: ids.plan })).toMatchObject({ title: '年度计划', version: 1 })
    await beside.close()
  })

  test('leave no trace in version, audit or undo', async () => {
    await core.ask('draft.save', { ...ofPlan(), editor: 'title', value: 'x' })
    expect(await core.ask('history.state', {})).toMatchObject({ undo: { commandName: 'proposal.create' } })
  })

  test('go when the field they belong to is committed, and no others', async () => {
    const { sections } = await core.ask('plan.get', { id: ids.plan })
    const [first, second] = sections
    if (first === undefined || second === undefined) throw new Error('the template has sections')
    for (const editor of ['title', `sections/${first.id}/body`, `sections/${second.id}/title`])
      await core.ask('draft.save', { ...ofPlan(), editor, value: 'typed' })
    const changes = [
      { op: 'set' as const, field: 'title', from: '年度计划', to: '计划' },
      { op: 'remove' as const, collection: 'sections', id: second.id },
    ]
    await core.ask('plan.edit', { id: ids.plan, version: 1, commandId: freshId(), changes })
    expect(await editors()).toEqual([`sections/${first.id}/body`])
  })

  test('can be discarded one by one or all at once', async () => {
    for (const editor of ['title', 'year', 'currency'])
      await core.ask('draft.save', { ...ofPlan(), editor, value: 1 })
    await core.ask('draft.discard', { ...ofPlan(), editor: 'year' })
    expect((await editors()).sort()).toEqual(['currency', 'title'])
    await core.ask('draft.discard', ofPlan())
    expect(await editors()).toEqual([])
  })

  test('are refused for a record that is not there', async () => {
    const answer = await core.reply('draft.save', { kind: 'plan', id: 'nobody', editor: 'title', value: '' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })
})
