import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { AppCore } from '../core/app/app-core.ts'
import type { ScreenFiles } from '../core/app/screen-files.ts'
import type { Logger } from '../core/ports/core-ports.ts'
import { type HttpFault, sendBytes, sendFault } from './answer.ts'
import { createLaunchCodes } from './launch-codes.ts'
import { guardRequest } from './request-guard.ts'
import { bodyLimitBytes, readBody, strangerLimitBytes } from './request-body.ts'
import { findRoute, type RouteContext } from './routes.ts'
import { createSessions } from './sessions.ts'

const loopback = '127.0.0.1'
const headersTimeoutMs = 10_000
const requestTimeoutMs = 120_000

export interface HostServer {
  /** `127.0.0.1:port` */
  readonly authority: string
  readonly port: number
  readonly controlKey: string
  /** A link that opens one session, within a minute. */
  readonly newLink: () => string
  /** When the last request came in, in ms. */
  readonly lastUseMs: () => number
  readonly close: () => Promise<void>
}

export interface HostServerOptions {
  readonly core: AppCore
  readonly logger: Logger
  /** Asked at each request, so that a rebuilt screen is served during development. */
  readonly screenFiles: () => Promise<ScreenFiles>
  /** 0 takes any free port. */
  readonly port: number
  readonly nowMs: () => number
}

const expectedType = { json: 'application/json', bytes: 'application/octet-stream' } as const

/** Serves the screen and the core to this machine's browser alone (T5). */
export async function startHostServer(options: HostServerOptions): Promise<HostServer> {
  const { core, logger, nowMs } = options
  const sessions = createSessions(nowMs)
  const launchCodes = createLaunchCodes(nowMs)
  const controlKey = randomBytes(32).toString('base64url')
  const context: RouteContext = { core, sessions, launchCodes, controlKey }
  let authority = ''
  let lastUse = nowMs()

  const answerStatic = async (path: string, response: ServerResponse): Promise<HttpFault | null> => {
    const file = (await options.screenFiles()).get(path)
    if (file === undefined) return 'not-found'
    sendBytes(response, await readFile(file.path), file.mediaType, false)
    return null
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<HttpFault | null> => {
    const method = request.method ?? ''
    if (guardRequest(method, request.headers, request.rawHeaders, authority) !== null) return 'forbidden'
    const path = (request.url ?? '').split('?', 1)[0] ?? ''
    const found = findRoute(path)
    if (found === null) return method === 'GET' ? answerStatic(path, response) : 'not-found'
    if (method !== 'POST') return 'wrong-method'
    if (request.headers['content-type'] !== expectedType[found.route.takes]) return 'wrong-type'
    if (found.route.needsSession) {
      const verdict = sessions.check(request.headers.authorization)
      if (verdict !== 'ok') return verdict === 'too-many' ? 'too-many' : 'no-session'
    }
    const body = await readBody(request, found.route.needsSession ? bodyLimitBytes : strangerLimitBytes)
    if (body === 'too-large') return 'too-large'
    lastUse = nowMs()
    return found.route.handle(context, { request, response, tail: found.tail, body })
  }

  const onRequest = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const fault = await answer(request, response)
      if (fault === null) return
      // What is left of a refused body is not worth reading.
      if (fault === 'too-large') {
        response.once('finish', () => {
          request.destroy()
        })
      }
      sendFault(response, fault)
    } catch (cause) {
      const id = response.headersSent ? '' : sendFault(response, 'failed')
      logger.error('host.failed', cause, { id, method: request.method ?? '' })
    }
  }

  const server = createServer(
    { headersTimeout: headersTimeoutMs, requestTimeout: requestTimeoutMs },
    (request, response) => {
      void onRequest(request, response)
    },
  )
  // Upgrades (WebSocket) are not part of the contract.
  server.on('upgrade', (_request, socket: Socket) => socket.destroy())
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, loopback, resolve)
  })
  // A server that listens on a port has an address of this form; only a pipe has another.
  const { port } = server.address() as AddressInfo
  authority = `${loopback}:${port}`

  return {
    authority,
    port,
    controlKey,
    newLink: () => `http://${authority}/#launch=${launchCodes.issue()}`,
    lastUseMs: () => lastUse,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      })
    },
  }
}
