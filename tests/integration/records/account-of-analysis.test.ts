import { afterAll, beforeEach, expect, test } from 'vitest'
import {
  freshId,
  makeRecords,
  openTestCore,
  removeTestFolders,
  type TestCore,
} from '../../helpers/records/test-core.ts'

let core: TestCore
let ids: Awaited<ReturnType<typeof makeRecords>>
let other: string
beforeEach(async () => {
  core = await openTestCore()
  ids = await makeRecords(core)
  const account = { name: { en: 'Other Ltd' }, kind: 'business' as const, commandId: freshId() }
  other = (await core.ask('account.create', account)).id
  return () => core.close()
})
afterAll(removeTestFolders)

const refusedAt = (path: string) => ({
  ok: false,
  error: { code: 'input.invalid', issues: [{ path, code: 'badReference' }] },
})
const facts = () => ({
  accountId: other,
  analysisId: ids.analysis,
  title: 'New',
  language: 'en' as const,
  commandId: freshId(),
})
const edit = (
  kind: 'analysis' | 'plan' | 'proposal',
  version: number,
  field: string,
  from: string,
  to: string | null,
) =>
  core.reply(`${kind}.edit`, {
    id: ids[kind],
    version,
    commandId: freshId(),
    changes: [{ op: 'set', field, from, to }],
  })

test('a new plan or proposal cannot build on the analysis of another account', async () => {
  expect(await core.reply('plan.create', { ...facts(), year: 2026 })).toMatchObject(refusedAt('analysisId'))
  expect(await core.reply('proposal.create', facts())).toMatchObject(refusedAt('analysisId'))
})

test.each(['plan', 'proposal'] as const)(
  'a %s cannot move to another account with its analysis',
  async (kind) => {
    expect(await edit(kind, 1, 'accountId', ids.account, other)).toMatchObject(refusedAt('analysisId'))
    expect(await edit(kind, 1, 'analysisId', ids.analysis, null)).toMatchObject({ ok: true })
    expect(await edit(kind, 2, 'accountId', ids.account, other)).toMatchObject({ ok: true })
  },
)

test('an analysis cannot move away from the documents that build on it', async () => {
  expect(await edit('analysis', 1, 'accountId', ids.account, other)).toMatchObject(refusedAt('accountId'))
  for (const kind of ['plan', 'proposal'] as const)
    await core.ask(`${kind}.delete`, { id: ids[kind], commandId: freshId() })
  expect(await edit('analysis', 1, 'accountId', ids.account, other)).toMatchObject({ ok: true })
})
