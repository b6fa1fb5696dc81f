import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { AppCore } from '../../../core/app/app-core.ts'
import type { Change } from '../../../shared/domain/change.ts'
import { itemIdSchema } from '../../../shared/domain/identifier.ts'
import { fullBundle } from '../../fixtures/exchange/full-bundle.ts'
import { accepted, exportText, importData, newCommand, openCore } from './open-core.ts'

const id = (text: string) => itemIdSchema.parse(text)
const undo = (core: AppCore) => core.call('history.undo', { commandId: newCommand() })
const redo = (core: AppCore) => core.call('history.redo', { commandId: newCommand() })

async function rename(core: AppCore, from: string, to: string): Promise<void> {
  const { version } = accepted(await core.call('plan.get', { id: id('plan') }))
  const changes: Change[] = [{ op: 'set', field: 'title', from, to }]
  accepted(await core.call('plan.edit', { id: id('plan'), version, commandId: newCommand(), changes }))
}
const planTitle = async (core: AppCore) => accepted(await core.call('plan.get', { id: id('plan') })).title

/** The bundle without times, which every edit moves. */
async function contents(core: AppCore): Promise<unknown> {
  const text = await exportText(core, 'zh-CN')
  return JSON.parse(text, (key, value: unknown) => (key === 'updatedAt' ? undefined : value)) as unknown
}

describe('taking an import back', () => {
  test('removes everything it brought in one step, and brings it back in one', async () => {
    const { core } = await openCore('ui')
    const empty = await contents(core)
    accepted(await importData(core, fullBundle()))
    const full = await contents(core)
    expect(accepted(await core.call('history.state', {})).undo).toMatchObject({
      commandName: 'bundle.import',
    })
    accepted(await undo(core))
    expect(await contents(core)).toEqual(empty)
    expect(
      accepted(await core.call('bin.list', {}))
        .map((entry) => entry.id)
        .toSorted(),
    ).toEqual(['group', 'member-lin', 'member-zhou', 'offer', 'plan', 'swot', 'works'])
    accepted(await redo(core))
    expect(await contents(core)).toEqual(full)
    expect(accepted(await core.call('bin.list', {}))).toEqual([])
    accepted(await undo(core))
    expect(await contents(core)).toEqual(empty)
    expect(accepted(await core.call('workspace.verify', {})).findings).toEqual([])
  })

  test('works for the sample', async () => {
    const { core } = await openCore('ui')
    accepted(await core.call('workspace.loadSample', { language: 'en', commandId: newCommand() }))
    const accounts = accepted(await core.call('account.list', {}))
    accepted(await undo(core))
    expect(accepted(await core.call('account.list', {}))).toEqual([])
    accepted(await redo(core))
    expect(accepted(await core.call('account.list', {}))).toEqual(accounts)
  })

  test('gives replaced records their previous contents, out of the bin or in it', async () => {
    const { core } = await openCore('ui')
    accepted(await importData(core, fullBundle()))
    const original = await planTitle(core)
    await rename(core, original, '改过的计划')
    accepted(await core.call('proposal.delete', { id: id('offer'), commandId: newCommand() }))
    const before = await contents(core)
    accepted(await importData(core, fullBundle(), { replace: true }))
    expect(await planTitle(core)).toBe(original)
    accepted(await undo(core))
    expect(await contents(core)).toEqual(before)
    expect(accepted(await core.call('bin.list', {}))).toMatchObject([{ id: 'offer' }])
    accepted(await redo(core))
    expect(await planTitle(core)).toBe(original)
    expect(accepted(await core.call('bin.list', {}))).toEqual([])
  })

  test('is refused where a record was changed by somebody else, and then changes nothing', async () => {
    const first = await openCore('ui')
    accepted(await importData(first.core, fullBundle()))
    const second = await openCore('cli', first)
    await rename(second.core, await planTitle(second.core), '别人的标题')
    const before = await contents(first.core)
    expect(await undo(first.core)).toMatchObject({
      ok: false,
      error: { code: 'history.changed', params: { count: 1 } },
    })
    expect(await contents(first.core)).toEqual(before)
    expect(accepted(await first.core.call('history.state', {})).undo).toMatchObject({
      commandName: 'bundle.import',
    })
  })

  test('is refused where somebody else points at what would go', async () => {
    const first = await openCore('ui')
    accepted(await importData(first.core, fullBundle()))
    const second = await openCore('cli', first)
    const facts = { accountId: id('works'), title: 'Next', language: 'en' as const, commandId: newCommand() }
    accepted(await second.core.call('analysis.create', facts))
    expect(await undo(first.core)).toMatchObject({
      ok: false,
      error: { code: 'referenced', params: { count: 1 } },
    })
  })

  test('edits made after it are taken back first, and then it is as it was left', async () => {
    const { core } = await openCore('ui')
    accepted(await importData(core, fullBundle()))
    await rename(core, await planTitle(core), '再改')
    accepted(await undo(core))
    accepted(await undo(core))
    expect(accepted(await core.call('plan.list', {}))).toEqual([])
  })

  test('is no longer offered once a record of it went for good', async () => {
    const { core } = await openCore('ui')
    accepted(await importData(core, fullBundle()))
    accepted(await undo(core))
    accepted(await core.call('bin.purge', { id: id('offer'), commandId: newCommand() }))
    expect(accepted(await core.call('history.state', {}))).toEqual({ undo: null, redo: null })
  })

  test('is one line of the audit, about the workspace', async () => {
    const { core, folder } = await openCore('ui')
    accepted(await importData(core, fullBundle()))
    accepted(await undo(core))
    const database = new Database(join(folder, 'workspace.db'), { readonly: true })
    try {
      const lines = database.prepare('SELECT command, target_kind FROM audit ORDER BY no').all()
      expect(lines).toEqual([
        { command: 'bundle.import', target_kind: 'workspace' },
        { command: 'history.undo', target_kind: 'workspace' },
      ])
    } finally {
      database.close()
    }
  })
})
