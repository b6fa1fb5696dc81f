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
  await core.ask('settings.save', { language: 'zh-CN' })
  ids = await makeRecords(core)
  return () => core.close()
})
afterAll(removeTestFolders)

const find = (text: string) => core.ask('search.find', { text, limit: 20 })
const addLine = (name: string) =>
  core.ask('proposal.edit', {
    id: ids.proposal,
    version: 1,
    commandId: freshId(),
    changes: [
      {
        op: 'insert',
        collection: 'requirements',
        after: null,
        line: { id: 'req-1', number: '', text: name, answer: '', compliance: null, reference: '' },
      },
    ],
  })

describe('search', () => {
  test('finds a two-character Chinese word in the middle of a title', async () => {
    expect(await find('采购')).toMatchObject([
      { kind: 'proposal', id: ids.proposal, title: '工装采购建议书', excerpt: '', itemId: null },
    ])
  })

  test('finds a customer by either name, whatever the case', async () => {
    expect(await find('nanling POW')).toMatchObject([{ kind: 'account', title: '南岭电力' }])
    expect(await find('电力')).toMatchObject([{ kind: 'account', title: '南岭电力' }])
  })

  test('leads to the line, with the words around it', async () => {
    await addLine(`${'前文'.repeat(40)}防护等级须达到国家标准${'后文'.repeat(40)}`)
    const [hit] = await find('防护等级')
    expect(hit).toMatchObject({ id: ids.proposal, itemId: 'req-1', accountName: { 'zh-CN': '南岭电力' } })
    expect(hit?.excerpt).toMatch(/^….*防护等级.*…$/u)
  })

  test('knows an edit at once and forgets what is gone', async () => {
    await addLine('阻燃面料')
    expect(await find('阻燃')).toHaveLength(1)
    const changes = [{ op: 'remove' as const, collection: 'requirements', id: 'req-1' }]
    await core.ask('proposal.edit', { id: ids.proposal, version: 2, commandId: freshId(), changes })
    expect(await find('阻燃')).toEqual([])
    await core.ask('history.undo', { commandId: freshId() })
    expect(await find('阻燃')).toHaveLength(1)
  })

  test('leaves out what lies in the bin', async () => {
    await core.ask('proposal.delete', { id: ids.proposal, commandId: freshId() })
    expect(await find('工装')).toEqual([])
  })

  test('the newest come first', async () => {
    const create = (title: string) =>
      core.ask('proposal.create', {
        accountId: ids.account,
        title,
        language: 'zh-CN',
        analysisId: null,
        commandId: freshId(),
      })
    await create('工装二期')
    await create('工装三期')
    expect((await find('工装')).map(({ title }) => title)).toEqual(['工装三期', '工装二期', '工装采购建议书'])
  })

  test.each(['"', '*', 'NOT', '(', "'; DROP TABLE item; --", '', '   ', 'a AND'])(
    'no typed text breaks it: %j',
    async (text) => {
      expect(Array.isArray(await find(text))).toBe(true)
    },
  )
})
