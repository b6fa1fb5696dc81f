import { expect, test } from 'vitest'
import { fileHandleSchema } from '../../shared/contract/file-handle.ts'
import { limits } from '../../shared/domain/limits.ts'
import { failureOf } from './call.ts'
import type { Connection } from './connection.ts'
import { createBrowserShell } from './browser-shell.ts'
import { handOverFile } from './hand-over-file.ts'
import { createHostRequests } from './http-request.ts'

const handle = fileHandleSchema.parse('file-00000000-0000-4000-8000-000000000000')
const refusal = async (work: Promise<unknown>) => failureOf(await work.catch((error: unknown) => error))

/** The browser's shell in front of a host that gives this answer to everything. */
const shellBefore = (answer: Response) =>
  createBrowserShell({ ...createHostRequests(null), post: () => Promise.resolve(answer) })
const connectionTo = (shell: Connection['shell']): Connection => ({
  shell,
  call: () => Promise.reject(new Error('not asked here')),
  subscribe: () => () => undefined,
  state: createHostRequests(null).state,
})

test('a file no shell would carry is refused by its size before anything is sent', async () => {
  const file = new File([new Uint8Array(limits.handedFileBytes + 1)], 'films.json')
  const shell = shellBefore(Response.json({ ok: true, value: { handle } }))
  expect(await refusal(handOverFile(connectionTo(shell), file))).toMatchObject({
    code: 'file.too-large',
    params: { maxMegabytes: 64 },
  })
})

test('a file that fits is answered with its handle', async () => {
  const shell = shellBefore(Response.json({ ok: true, value: { handle } }))
  expect(await handOverFile(connectionTo(shell), new File(['{}'], 'bundle.json'))).toBe(handle)
})

test('what the core says of a file reaches the screen by its code', async () => {
  const error = { code: 'disk.full', params: {}, id: '1' } as const
  const shell = shellBefore(Response.json({ ok: false, error }))
  expect(await refusal(handOverFile(connectionTo(shell), new File(['x'], 'logo.png')))).toEqual(error)
})

test('a file that is no longer there can be told from a host that fails', async () => {
  expect(await refusal(shellBefore(new Response(null, { status: 404 })).readFile(handle))).toMatchObject({
    code: 'file.unreadable',
  })
})
