import { connectBridge } from './bridge-connection.ts'
import { createBrowserShell } from './browser-shell.ts'
import type { Connection } from './connection.ts'
import { listenToHost } from './event-stream.ts'
import { createHostRequests, readReply } from './http-request.ts'
import { findSessionToken } from './session-token.ts'

/** Talks to the core through the browser host. */
async function connectHost(onGap: () => void): Promise<Connection> {
  const requests = createHostRequests(await findSessionToken())
  return {
    call: async (method, input) =>
      readReply(await requests.post(`/api/${method}`, { body: JSON.stringify(input) })),
    subscribe: listenToHost(requests, onGap),
    shell: createBrowserShell(requests),
    state: requests.state,
  }
}

/** Picks whoever answers. `onGap` is called when events may have been missed. */
export function connect(onGap: () => void): Promise<Connection> {
  const bridge = window.keyplan
  return bridge === undefined ? connectHost(onGap) : Promise.resolve(connectBridge(bridge))
}
