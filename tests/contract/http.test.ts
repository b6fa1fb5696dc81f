import { afterAll } from 'vitest'
import type { Reply } from '../../shared/contract/app-error.ts'
import { startTestHost } from '../helpers/test-host.ts'
import { removeTestFolders } from '../helpers/records/test-core.ts'
import { contractSuite } from './contract-suite.ts'

/** Names that no address can carry are refused by the router before a method is looked up. */
const unroutable: Reply<never> = { ok: false, error: { code: 'method.unknown', params: {}, id: 'no-route' } }

contractSuite('HTTP', async () => {
  const running = await startTestHost(new Map())
  const origin = `http://${running.host.authority}`
  const authorization = `Bearer ${await running.signIn()}`
  return {
    call: async (method, input) => {
      const answer = await fetch(`${origin}/api/${encodeURIComponent(method)}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin, authorization },
        body: JSON.stringify(input),
      })
      if (answer.status === 404) return unroutable
      // What the host answers was made by the dispatcher under the same contract.
      return (await answer.json()) as Reply<unknown>
    },
    close: running.close,
  }
})

afterAll(removeTestFolders)
