import type { ServerResponse } from 'node:http'
import type { Subscribe } from '../shared/contract/methods.ts'
import { securityHeaders } from '../shared/contract/security-headers.ts'

const heartbeatMs = 15_000

/** Streams the core's events as one JSON object a line; an empty line now and then keeps the connection open. */
export function streamEvents(response: ServerResponse, subscribe: Subscribe): void {
  response.writeHead(200, { ...securityHeaders, 'content-type': 'application/x-ndjson; charset=utf-8' })
  response.write('\n')
  const unsubscribe = subscribe((event) => response.write(`${JSON.stringify(event)}\n`))
  const heartbeat = setInterval(() => response.write('\n'), heartbeatMs)
  response.on('close', () => {
    clearInterval(heartbeat)
    unsubscribe()
  })
}
