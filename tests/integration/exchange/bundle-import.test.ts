import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { itemIdSchema } from '../../../shared/domain/identifier.ts'
import { bundleWith, fullBundle } from '../../fixtures/exchange/full-bundle.ts'
import { accepted, exportText, importData, newCommand, openCore } from './open-core.ts'

const id = (text: string) => itemIdSchema.parse(text)
const refusal = (reply: Awaited<ReturnType<typeof importData>>) =>
  reply.ok ? 'accepted' : { code: reply.error.code, paths: reply.error.issues?.map(({ path }) => path) }

describe('a round trip', () => {
  test('through another workspace gives the same bytes, in either language', async () => {
    const first = await openCore()
    accepted(await importData(first.core, fullBundle()))
    for (const language of ['zh-CN', 'en'] as const) {
      const text = await exportText(first.core, language)
      const second = await openCore()
      accepted(await importData(second.core, text))
      expect(await exportText(second.core)).toBe(text)
    }
  })

  test.each(['zh-CN', 'en'] as const)('of the sample in %s gives the same bytes', async (language) => {
    const first = await openCore()
    accepted(await first.core.call('workspace.loadSample', { language, commandId: newCommand() }))
    const text = await exportText(first.core)
    const second = await openCore()
    accepted(await importData(second.core, text))
    expect(await exportText(second.core)).toBe(text)
  })

  test('leaves the bin behind, and references into it', async () => {
    const { core } = await openCore()
    accepted(await importData(core, fullBundle()))
    accepted(await core.call('analysis.delete', { id: id('swot'), commandId: newCommand() }))
    accepted(await core.call('member.delete', { id: id('member-lin'), commandId: newCommand() }))
    const text = await exportText(core)
    expect(JSON.parse(text)).toMatchObject({
      teamMembers: [{ id: 'member-zhou' }],
      analyses: [],
      plans: [{ analysisId: null, strategies: [{ towsStrategyId: null }], actions: [{ ownerId: null }] }],
      proposals: [{ analysisId: null, sections: [{ body: [] }], phases: [{ responsibleId: null }] }],
    })
    const second = await openCore()
    accepted(await importData(second.core, text))
    expect(await exportText(second.core)).toBe(text)
  })
})

describe('an import', () => {
  test('is found by search, and its attachments can be read', async () => {
    const { core } = await openCore()
    expect(accepted(await importData(core, fullBundle()))).toEqual({
      members: 2,
      accounts: 2,
      analyses: 1,
      plans: 1,
      proposals: 1,
      attachments: 1,
    })
    const hits = accepted(await core.call('search.find', { text: '耐磨', limit: 10 }))
    expect(hits.map((hit) => hit.id)).toContain('swot')
    const { attachment } = accepted(await core.call('attachment.get', { id: id('logo') }))
    expect(attachment.mediaType).toBe('image/png')
  })

  test('into a workspace that has one of its ids changes nothing', async () => {
    const { core } = await openCore()
    accepted(await importData(core, fullBundle()))
    const before = await exportText(core)
    const second = {
      format: 'keyplan-bundle',
      formatVersion: 1,
      language: 'en',
      accounts: [
        { id: 'fresh', name: 'Fresh' },
        { id: 'works', name: 'Works' },
      ],
      plans: [
        {
          id: 'fresh-plan',
          title: 'Plan',
          year: 2026,
          accountId: 'fresh',
          risks: [{ id: 'risk', text: 'R' }],
        },
      ],
    }
    expect(refusal(await importData(core, second))).toEqual({
      code: 'bundle.exists',
      paths: ['accounts[1].id', 'plans[0].risks[0].id'],
    })
    expect(await exportText(core)).toBe(before)
  })

  test("refuses a document that builds on another account's analysis, in the file or in the workspace", async () => {
    const { core } = await openCore()
    accepted(await importData(core, fullBundle()))
    const facts = { title: 'Plan', year: 2026, accountId: 'group', analysisId: 'swot' }
    const bundle = {
      format: 'keyplan-bundle',
      formatVersion: 1,
      language: 'en',
      plans: [{ id: 'new', ...facts }],
    }
    expect(refusal(await importData(core, bundle))).toEqual({
      code: 'bundle.invalid',
      paths: ['plans[0].analysisId'],
    })
    const moved = { ...bundle, plans: [], analyses: [{ id: 'swot', title: 'Moved', accountId: 'group' }] }
    const before = await exportText(core)
    expect(refusal(await importData(core, moved, { replace: true }))).toEqual({
      code: 'bundle.invalid',
      paths: ['analyses[0].accountId'],
    })
    expect(await exportText(core)).toBe(before)
  })

  test('meets ids in the bin too', async () => {
    const { core } = await openCore()
    accepted(await importData(core, fullBundle()))
    accepted(await core.call('plan.delete', { id: id('plan'), commandId: newCommand() }))
    const again = {
      ...fullBundle(),
      ownCompany: null,
      teamMembers: [],
      accounts: [],
      analyses: [],
      proposals: [],
      attachments: [],
    }
    expect(refusal(await importData(core, again))).toEqual({ code: 'bundle.exists', paths: ['plans[0].id'] })
    accepted(await importData(core, again, { replace: true }))
    expect(accepted(await core.call('plan.get', { id: id('plan') })).title).toBe('北辰 2026 年度计划')
  })

  test('that replaces keeps the workspace as it was in a backup and raises the version', async () => {
    const { core, folder } = await openCore()
    accepted(await importData(core, fullBundle()))
    accepted(await importData(core, bundleWith(['proposals', 0, 'quoteLines'], []), { replace: true }))
    const proposal = accepted(await core.call('proposal.get', { id: id('offer') }))
    expect({ lines: proposal.quoteLines, version: proposal.version }).toEqual({ lines: [], version: 2 })
    expect(readdirSync(join(folder, 'backups'))).toHaveLength(1)
    accepted(await importData(core, fullBundle(), { replace: true }))
    expect(accepted(await core.call('proposal.get', { id: id('offer') })).quoteLines).toHaveLength(2)
  })

  test('does not let a line stand in for a line of another record, even when it replaces', async () => {
    const { core } = await openCore()
    accepted(await importData(core, fullBundle()))
    const thief = {
      format: 'keyplan-bundle',
      formatVersion: 1,
      language: 'en',
      proposals: [
        { id: 'other', title: 'Other', accountId: 'works', quoteLines: [{ id: 'line-1', name: 'X' }] },
      ],
      attachments: [],
    }
    expect(refusal(await importData(core, thief, { replace: true }))).toEqual({
      code: 'bundle.exists',
      paths: ['proposals[0].quoteLines[0].id'],
    })
  })

  test('may build on accounts that are there, in their currency', async () => {
    const { core } = await openCore()
    accepted(await importData(core, bundleWith(['accounts', 1, 'currency'], 'USD')))
    accepted(
      await importData(core, {
        format: 'keyplan-bundle',
        formatVersion: 1,
        language: 'en',
        proposals: [{ id: 'second', title: 'Second', accountId: 'works' }],
      }),
    )
    const second = accepted(await core.call('proposal.get', { id: id('second') }))
    expect(second).toMatchObject({ currency: 'USD', template: 'proposal-seven-parts@1' })
    expect(second.sections.map(({ kind }) => kind)).toContain('quote')
  })

  test('fills in our own company while nobody did, and asks before it takes its place', async () => {
    const { core } = await openCore()
    const only = (name: string) => ({
      format: 'keyplan-bundle',
      formatVersion: 1,
      language: 'en',
      ownCompany: { name },
    })
    accepted(await importData(core, only('First')))
    accepted(await importData(core, only('First')))
    expect(refusal(await importData(core, only('Second')))).toEqual({
      code: 'bundle.exists',
      paths: ['ownCompany'],
    })
    accepted(await importData(core, only('Second'), { replace: true }))
    expect(accepted(await core.call('company.get', {})).name).toEqual({ en: 'Second' })
  })

  test('does not change who "me" is', async () => {
    const { core } = await openCore()
    const member = (own: string) => ({
      format: 'keyplan-bundle',
      formatVersion: 1,
      language: 'en',
      teamMembers: [{ id: own, name: own, isMe: true }],
    })
    accepted(await importData(core, member('first')))
    accepted(await importData(core, member('second')))
    const members = accepted(await core.call('member.list', {}))
    expect(members.map(({ id: own, isMe }) => [own, isMe])).toEqual([
      ['first', true],
      ['second', false],
    ])
  })

  test('repeated under one command id happens once', async () => {
    const { core } = await openCore()
    const commandId = newCommand()
    const first = accepted(await importData(core, fullBundle(), { commandId }))
    expect(accepted(await importData(core, fullBundle(), { commandId }))).toEqual(first)
  })

  test('of the sample asks for an empty workspace', async () => {
    const { core } = await openCore()
    accepted(await importData(core, fullBundle()))
    const reply = await core.call('workspace.loadSample', { language: 'en', commandId: newCommand() })
    expect(reply).toMatchObject({ ok: false, error: { code: 'workspace.not-empty' } })
  })

  test('by another process is told to the open window with every kind it may have changed', async () => {
    const window = await openCore('ui')
    const other = await openCore('cli', window)
    const told = new Promise<readonly string[]>((resolve) => {
      window.core.subscribe((event) => {
        if (event.name === 'data.changed' && event.data.kinds.includes('proposal')) resolve(event.data.kinds)
      })
    })
    accepted(await importData(other.core, fullBundle()))
    expect(await told).toEqual(expect.arrayContaining(['account', 'analysis', 'plan', 'member', 'company']))
    expect(accepted(await window.core.call('account.list', {}))).toHaveLength(2)
  })
})
