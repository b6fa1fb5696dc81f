import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { securityHeaders } from '../shared/contract/security-headers.ts'

/** Faults of the transport itself; faults of a request to the core travel as replies with status 200. */
export type HttpFault =
  | 'forbidden'
  | 'no-session'
  | 'too-many'
  | 'not-found'
  | 'wrong-method'
  | 'wrong-type'
  | 'bad-body'
  | 'too-large'
  | 'failed'

const status: Readonly<Record<HttpFault, number>> = {
  forbidden: 403,
  'no-session': 401,
  'too-many': 429,
  'not-found': 404,
  'wrong-method': 405,
  'wrong-type': 415,
  'bad-body': 400,
  'too-large': 413,
  failed: 500,
}

export function sendJson(response: ServerResponse, value: unknown, code = 200): void {
  response.writeHead(code, { ...securityHeaders, 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(value))
}

export function sendBytes(
  response: ServerResponse,
  bytes: Uint8Array,
  mediaType: string,
  asDownload: boolean,
): void {
  response.writeHead(200, {
    ...securityHeaders,
    'content-type': mediaType,
    'content-length': bytes.byteLength,
    ...(asDownload ? { 'content-disposition': 'attachment' } : {}),
  })
  response.end(bytes)
}

/** Says what kind of fault it was and an id to find it in the log by; never a path, a query or a stack (T5). */
export function sendFault(response: ServerResponse, fault: HttpFault): string {
  const id = randomUUID()
  sendJson(response, { fault, id }, status[fault])
  return id
}
