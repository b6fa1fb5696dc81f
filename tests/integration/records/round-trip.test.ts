import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  freshId,
  makeRecords,
  openTestCore,
  removeTestFolders,
  type TestCore,
} from '../../helpers/records/test-core.ts'

let core: TestCore
let ids: Awaited<ReturnType<typeof makeRecords>>
let memberId: string
beforeAll(async () => {
  core = await openTestCore()
  memberId = (await core.ask('member.create', { name: '林岚', isMe: true, commandId: freshId() })).id
  ids = await makeRecords(core)
})
afterAll(async () => {
  await core.close()
  await removeTestFolders()
})

const insert = (collection: string, line: { id: string; [field: string]: unknown }) => ({
  op: 'insert' as const,
  collection,
  after: null,
  line: line as never,
})
const set = (field: string, to: unknown) => ({ op: 'set' as const, field, from: null, to: to as never })

describe('every field of every kind survives storing and reopening', () => {
  test('company', async () => {
    const changes = [
      set('name', { 'zh-CN': '客策工装有限公司', en: 'Keyplan Workwear Ltd' }),
      set('profile', { en: 'Makes workwear.\nSince 1998.' }),
      set('bankName', {}),
      set('email', 'sales@example.com'),
      set('fiscalYearStartMonth', 4),
      set('primaryColour', '#112233'),
    ]
    const id = 'own-company'
    await core.ask('company.edit', { id, version: 1, commandId: freshId(), changes })
    const stored = await core.ask('company.get', {})
    for (const { field, to } of changes) expect(stored).toHaveProperty(field, to)
  })

  test('account', async () => {
    const changes = [
      set('name', { en: 'Nanling Power' }),
      set('ownership', 'state'),
      set('collectiveDecisionLimit', 500_000_00),
      set('tags', ['工装', 'key']),
      set('ownerId', memberId),
      set('scale', '员工 8,000 人'),
      set('claims', { scale: { status: 'confirmed', asOf: '2026-02-01', source: '年报' } }),
    ]
    await core.ask('account.edit', { id: ids.account, version: 1, commandId: freshId(), changes })
    const stored = await core.ask('account.get', { id: ids.account })
    for (const { field, to } of changes) expect(stored).toHaveProperty(field, to)
  })

  test('analysis', async () => {
    const before = await core.ask('analysis.get', { id: ids.analysis })
    const item = {
      id: 'item-1',
      rowId: before.rows[0]?.id,
      side: 'strength',
      text: '合格率高',
      weight: 5,
      claim: { status: 'confirmed', asOf: '2026-01-31', source: '质检报告' },
      evidence: [
        { id: 'ev-1', kind: 'figure', text: '99.5 %', occurredOn: '2026-01-31', attachmentId: null },
      ],
    }
    const strategy = { id: 'tows-1', quadrant: 'SO', text: '扩大份额', itemIds: ['item-1'] }
    const changes = [insert('items', item), insert('strategies', strategy)]
    await core.ask('analysis.edit', { id: ids.analysis, version: 1, commandId: freshId(), changes })
    const stored = await core.ask('analysis.get', { id: ids.analysis })
    expect(stored.items).toEqual([item])
    expect(stored.strategies).toEqual([strategy])
  })

  test('plan', async () => {
    const objective = {
      id: 'obj-1',
      lineageId: 'obj-0',
      measure: 'volume',
      unit: '套',
      ownerId: memberId,
      dueOn: '2026-12-31',
      lastYear: 1_200_000,
      q1: 300_000,
      q2: null,
      q3: 0,
      q4: -1,
    }
    const strategy = { id: 'ps-1', lineageId: 'ps-0', towsStrategyId: 'tows-1', text: '' }
    const action = {
      id: 'act-1',
      lineageId: 'act-0',
      what: '样品试穿',
      purpose: 'win',
      ownerId: memberId,
      dueOn: '2026-04-01',
      resource: '技术组',
      budget: 20_000_00,
      status: 'in-progress',
      strategyId: 'ps-1',
    }
    const risk = {
      id: 'risk-1',
      lineageId: 'risk-0',
      text: '预算推迟',
      likelihood: 2,
      impact: 3,
      fallback: '分期',
      ownerId: null,
    }
    const changes = [
      insert('objectives', objective),
      insert('strategies', strategy),
      insert('actions', action),
      insert('risks', risk),
    ]
    await core.ask('plan.edit', { id: ids.plan, version: 1, commandId: freshId(), changes })
    const stored = await core.ask('plan.get', { id: ids.plan })
    expect(stored).toMatchObject({
      objectives: [objective],
      strategies: [strategy],
      actions: [action],
      risks: [risk],
    })
  })

  test('proposal', async () => {
    const lines = {
      fabRows: {
        id: 'fab-1',
        product: '防护服',
        configuration: 'A',
        feature: 'f',
        advantage: 'a',
        benefit: 'b',
        evidence: 'e',
      },
      phases: {
        id: 'ph-1',
        name: '量体',
        startOn: '2026-04-01',
        endOn: null,
        responsibleId: memberId,
        work: 'w',
        acceptance: 'a',
      },
      quoteGroups: { id: 'grp-1', title: '冬装' },
      quoteLines: {
        id: 'ql-1',
        groupId: 'grp-1',
        name: '防寒服',
        configuration: '阻燃',
        quantity: 1_500,
        unit: '套',
        unitPrice: 3_280_000,
        discount: 500,
        taxRate: 1_300,
        isFree: false,
      },
      paymentTerms: { id: 'pay-1', milestone: '签约', share: 3_000, note: '' },
      requirements: {
        id: 'req-1',
        number: '1.1',
        text: 't',
        answer: 'a',
        compliance: 'partial',
        reference: 'r',
      },
      credentials: {
        id: 'cred-1',
        kind: 'certificate',
        title: 'ISO 9001',
        note: '',
        expiresOn: '2027-01-01',
        attachmentId: null,
      },
    }
    const changes = [
      ...Object.entries(lines).map(([collection, line]) => insert(collection, line)),
      set('dueOn', '2026-04-15'),
      set('pricesInclude', 'net'),
      set('contactId', memberId),
    ]
    await core.ask('proposal.edit', { id: ids.proposal, version: 1, commandId: freshId(), changes })
    core = await core.reopen()
    const stored = await core.ask('proposal.get', { id: ids.proposal })
    for (const [collection, line] of Object.entries(lines)) expect(stored).toHaveProperty(collection, [line])
    expect(stored).toMatchObject({ dueOn: '2026-04-15', pricesInclude: 'net', contactId: memberId })
  })

  test('the whole workspace passes its own check', async () => {
    expect(await core.ask('workspace.verify', {})).toEqual({ findings: [] })
  })
})

describe('ids that are taken', () => {
  const secondAnalysis = async () => {
    const facts = {
      accountId: ids.account,
      title: '另一份',
      language: 'zh-CN' as const,
      commandId: freshId(),
    }
    const { id } = await core.ask('analysis.create', facts)
    const { rows } = await core.ask('analysis.get', { id })
    return { id, rowId: rows[0]?.id }
  }
  const item = (id: string, rowId: string | undefined, evidenceId: string) => ({
    id,
    rowId,
    side: 'strength',
    text: '',
    weight: 1,
    claim: { status: 'assumed', asOf: null, source: '' },
    evidence: [{ id: evidenceId, kind: 'visit', text: '', occurredOn: null, attachmentId: null }],
  })

  test.each([
    ['of a line', 'item-1', 'ev-fresh'],
    ['of a record', 'own-company', 'ev-fresh'],
    ['of evidence', 'item-fresh', 'ev-1'],
  ])('in another record are refused: %s', async (_what, itemId, evidenceId) => {
    const { id, rowId } = await secondAnalysis()
    const changes = [insert('items', item(itemId, rowId, evidenceId))]
    expect(
      await core.reply('analysis.edit', { id, version: 1, commandId: freshId(), changes }),
    ).toMatchObject({
      ok: false,
      error: { code: 'input.invalid', issues: [{ code: 'duplicateId' }] },
    })
    expect(await core.ask('analysis.get', { id })).toMatchObject({ version: 1, items: [] })
  })
})
