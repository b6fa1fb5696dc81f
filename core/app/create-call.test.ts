import { describe, expect, test } from 'vitest'
import { AppFailure } from './app-failure.ts'
import { createCall } from './create-call.ts'
import { failedServices } from './failed-services.ts'

const log: string[] = []
const logger = {
  info: () => undefined,
  error: (event: string, cause: unknown, facts?: object) =>
    void log.push(`${event} ${String(cause)} ${JSON.stringify(facts)}`),
}
const stub = failedServices({ code: 'disk.io', params: {}, id: 'x' })

describe('the dispatcher', () => {
  test('a bug is logged under an id and tells the caller nothing else', async () => {
    const { call } = createCall(
      { ...stub, 'member.list': () => Promise.reject(new TypeError('secret words of SQL')) },
      logger,
    )
    const answer = await call('member.list', {})
    if (answer.ok) throw new Error('the handler fails')
    expect(answer.error).toEqual({ code: 'unexpected', params: {}, id: answer.error.id })
    expect(log.at(-1)).toContain(answer.error.id)
    expect(log.at(-1)).toContain('secret words')
  })

  test('a handler that throws before it waits is caught too', async () => {
    const { call } = createCall(
      {
        ...stub,
        'member.list': () => {
          throw new AppFailure('limit', { params: { max: 3 } })
        },
      },
      logger,
    )
    expect(await call('member.list', {})).toMatchObject({
      ok: false,
      error: { code: 'limit', params: { max: 3 } },
    })
  })

  test('without a workspace the status says why and everything else is unavailable', async () => {
    const { callUntyped } = createCall(stub, logger)
    expect(await callUntyped('workspace.status', {})).toMatchObject({
      ok: true,
      value: { state: 'failed', error: { code: 'disk.io' } },
    })
    expect(await callUntyped('home.get', {})).toMatchObject({
      ok: false,
      error: { code: 'workspace.unavailable' },
    })
    expect(await callUntyped(['account.list'], {})).toMatchObject({
      ok: false,
      error: { code: 'method.unknown' },
    })
  })
})
