import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AppCore } from '../core/app/app-core.ts'
import { fileHandleSchema } from '../shared/contract/file-handle.ts'
import type { HttpFault } from './answer.ts'
import { sendBytes, sendJson } from './answer.ts'
import { streamEvents } from './event-stream.ts'
import type { LaunchCodes } from './launch-codes.ts'
import { parseJson } from './request-body.ts'
import { isSameSecret } from './same-secret.ts'
import type { Sessions } from './sessions.ts'

/** What a route works with. */
export interface RouteContext {
  readonly core: AppCore
  readonly sessions: Sessions
  readonly launchCodes: LaunchCodes
  readonly controlKey: string
}
export interface RouteRequest {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** What the path's `*` stood for. */
  readonly tail: string
  readonly body: Uint8Array<ArrayBuffer>
}

/** One POST route. `path` may end in `*`. */
export interface Route {
  readonly path: string
  readonly needsSession: boolean
  readonly takes: 'json' | 'bytes'
  /** Answers the request, or names the fault to answer with. */
  readonly handle: (context: RouteContext, request: RouteRequest) => Promise<HttpFault | null>
}

const text = (value: unknown, key: string): string => {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return ''
  const found: unknown = Reflect.get(value, key)
  return typeof found === 'string' ? found : ''
}

const decodeName = (header: string | string[] | undefined): string => {
  try {
    return decodeURIComponent(typeof header === 'string' ? header : '')
  } catch {
    return ''
  }
}

/** Every route there is besides the static files; tests walk this list and try each rule on each entry. */
export const routes: readonly Route[] = [
  {
    path: '/session',
    needsSession: false,
    takes: 'json',
    handle: ({ sessions, launchCodes }, { response, body }) => {
      if (!launchCodes.redeem(text(parseJson(body), 'code')))
        return Promise.resolve(sessions.fail() === 'too-many' ? 'too-many' : 'no-session')
      sendJson(response, { token: sessions.start() })
      return Promise.resolve(null)
    },
  },
  {
    // A second start of the product asks the running one for a fresh link; the key lies in a file only its owner reads.
    path: '/control/launch',
    needsSession: false,
    takes: 'json',
    handle: ({ sessions, launchCodes, controlKey }, { response, body }) => {
      if (!isSameSecret(controlKey, text(parseJson(body), 'key')))
        return Promise.resolve(sessions.fail() === 'too-many' ? 'too-many' : 'forbidden')
      sendJson(response, { code: launchCodes.issue() })
      return Promise.resolve(null)
    },
  },
  {
    path: '/api/*',
    needsSession: true,
    takes: 'json',
    handle: async ({ core }, { response, tail, body }) => {
      const input = parseJson(body)
      if (input === undefined) return 'bad-body'
      sendJson(response, await core.callUntyped(tail, input))
      return null
    },
  },
  {
    path: '/events',
    needsSession: true,
    takes: 'json',
    handle: ({ core }, { response }) => {
      streamEvents(response, core.subscribe)
      return Promise.resolve(null)
    },
  },
  {
    path: '/files',
    needsSession: true,
    takes: 'bytes',
    handle: ({ core }, { request, response, body }) => {
      const mediaType = request.headers['x-media-type']
      const file = core.files.put({
        name: decodeName(request.headers['x-file-name']),
        mediaType: typeof mediaType === 'string' && mediaType !== '' ? mediaType : 'application/octet-stream',
        bytes: body,
      })
      sendJson(response, { ok: true, value: file })
      return Promise.resolve(null)
    },
  },
  {
    path: '/files/*',
    needsSession: true,
    takes: 'json',
    handle: ({ core }, { response, tail }) => {
      const handle = fileHandleSchema.safeParse(tail)
      const found = handle.success ? core.files.get(handle.data) : null
      if (found === null) return Promise.resolve('not-found')
      response.setHeader('x-file-name', encodeURIComponent(found.file.name))
      sendBytes(response, found.bytes, 'application/octet-stream', true)
      return Promise.resolve(null)
    },
  },
]

/** The route a path leads to, and what its `*` stood for. */
export function findRoute(path: string): { readonly route: Route; readonly tail: string } | null {
  for (const route of routes) {
    if (!route.path.endsWith('*')) {
      if (path === route.path) return { route, tail: '' }
      continue
    }
    const prefix = route.path.slice(0, -1)
    const tail = path.slice(prefix.length)
    if (path.startsWith(prefix) && /^[A-Za-z0-9.-]{1,100}$/.test(tail)) return { route, tail }
  }
  return null
}
