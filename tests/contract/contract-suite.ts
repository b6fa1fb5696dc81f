import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reply } from '../../shared/contract/app-error.ts'
import { inputs, type Output, type Method, type RawInput } from '../../shared/contract/methods.ts'

/** One way to reach a core, with a new workspace of its own. */
export interface Transport {
  readonly call: (method: string, input: unknown) => Promise<Reply<unknown>>
  readonly close: () => Promise<void>
}

/** What every way to the core must do alike: the dispatcher itself, HTTP and Electron's IPC run the same suite (A3). */
export function contractSuite(name: string, open: () => Promise<Transport>): void {
  describe(`contract over ${name}`, () => {
    let transport: Transport
    beforeAll(async () => {
      transport = await open()
    })
    afterAll(async () => {
      await transport.close()
    })
    const call = (method: string, input: unknown) => transport.call(method, input)
    async function ask<M extends Method>(method: M, input: RawInput<M>): Promise<Output<M>> {
      const answer = await call(method, input)
      if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer.error)}`)
      // The transport carries plain JSON; the contract says what it is.
      return answer.value as Output<M>
    }

    test('tells the state of the workspace', async () => {
      const status = await ask('workspace.status', {})
      expect(status).toMatchObject({ state: 'open', isEmpty: true })
    })

    test.each(['toString', 'constructor', '__proto__', 'hasOwnProperty', 'account.fly', ''])(
      'refuses the method %j',
      async (method) => {
        expect(await call(method, {})).toMatchObject({ ok: false, error: { code: 'method.unknown' } })
      },
    )

    test.each(Object.keys(inputs))('%s refuses an input with a field it does not know', async (method) => {
      const answer = await call(method, { surprise: 1 })
      expect(answer).toMatchObject({ ok: false, error: { code: 'input.invalid' } })
      const issues = answer.ok ? [] : (answer.error.issues ?? [])
      expect(issues).toContainEqual({ path: 'surprise', code: 'unknownField', params: {} })
    })

    test.each([null, [], 'text', 7])('refuses %j in place of an input', async (input) => {
      expect(await call('account.list', input)).toMatchObject({ ok: false, error: { code: 'input.invalid' } })
    })

    test('names every fault of an input by its path', async () => {
      const answer = await call('account.create', { name: {}, kind: 'planet', commandId: 'no' })
      expect(answer).toMatchObject({ ok: false, error: { code: 'input.invalid', params: { count: 3 } } })
      const issues = answer.ok ? [] : (answer.error.issues ?? [])
      expect(issues.map(({ path, code }) => [path, code])).toEqual([
        ['name', 'required'],
        ['kind', 'notAChoice'],
        ['commandId', 'badFormat'],
      ])
    })

    test('carries Chinese, quotes and emoji there and back unchanged', async () => {
      const words = '南岭“电力” & <集团> 😀 \u2028 行'
      const created = await ask('account.create', {
        name: { 'zh-CN': words },
        kind: 'business',
        commandId: randomUUID(),
      })
      const account = await ask('account.get', { id: created.id })
      expect(account.name).toEqual({ 'zh-CN': words })
    })

    test('a retry of a command gives the first result and acts once', async () => {
      const input = { name: { en: 'Once Ltd' }, kind: 'business' as const, commandId: randomUUID() }
      const first = await ask('account.create', input)
      const second = await ask('account.create', input)
      expect(second).toEqual(first)
      const accounts = await ask('account.list', {})
      expect(accounts.filter(({ name }) => name.en === 'Once Ltd')).toHaveLength(1)
    })

    test('refuses the id of one command for another', async () => {
      const commandId = randomUUID()
      await ask('account.create', { name: { en: 'Reused' }, kind: 'business', commandId })
      const answer = await call('member.create', { name: 'Li', isMe: false, commandId })
      expect(answer).toMatchObject({ ok: false, error: { code: 'command.repeated' } })
    })

    test('an edit of an old version comes back with both texts', async () => {
      const commandId = randomUUID()
      const { id } = await ask('account.create', { name: { en: 'Two hands' }, kind: 'business', commandId })
      const edit = (version: number, to: string) => ({
        id,
        version,
        commandId: randomUUID(),
        changes: [{ op: 'set' as const, field: 'industry', from: '', to }],
      })
      expect(await ask('account.edit', edit(1, 'steel'))).toMatchObject({ id, version: 2 })
      expect(await call('account.edit', edit(1, 'energy'))).toMatchObject({
        ok: false,
        error: {
          code: 'conflict',
          conflicts: [{ collection: null, id, field: 'industry', mine: 'energy', theirs: 'steel' }],
        },
      })
    })

    test('says not-found for a record that is not there', async () => {
      for (const method of ['account.get', 'analysis.get', 'plan.get', 'proposal.get'])
        expect(await call(method, { id: 'nobody' })).toMatchObject({
          ok: false,
          error: { code: 'not-found' },
        })
    })

    test('remembers settings', async () => {
      await ask('settings.save', { language: 'zh-CN', colourScheme: 'dark', isWelcomed: true })
      const status = await ask('workspace.status', {})
      expect(status).toMatchObject({
        settings: { language: 'zh-CN', colourScheme: 'dark', isWelcomed: true, isChecklistDismissed: false },
      })
    })

    test('forgets a person for good and says which backups still hold them', async () => {
      const { id } = await ask('member.create', { name: 'Wen Xia', isMe: false, commandId: randomUUID() })
      expect(await ask('member.forget', { id, commandId: randomUUID() })).toEqual({ id, olderBackups: [] })
      expect((await ask('member.list', {})).map((member) => member.id)).not.toContain(id)
      expect(await call('history.undo', { commandId: randomUUID() })).toMatchObject({
        ok: false,
        error: { code: 'history.empty' },
      })
    })

    test('undoes and does again', async () => {
      const commandId = randomUUID()
      const { id } = await ask('account.create', { name: { en: 'Undone' }, kind: 'business', commandId })
      await ask('history.undo', { commandId: randomUUID() })
      expect(await call('account.get', { id })).toMatchObject({ ok: false, error: { code: 'not-found' } })
      await ask('history.redo', { commandId: randomUUID() })
      expect(await ask('account.get', { id })).toMatchObject({ name: { en: 'Undone' } })
    })
  })
}
