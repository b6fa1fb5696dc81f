import type { AppErrorData, Reply } from '../../shared/contract/app-error.ts'
import { createStore, type Store } from '../ui/store.ts'
import type { ConnectionState } from './connection.ts'
import { forgetSessionToken } from './session-token.ts'

/** One authorised request to the host; also notices when the session or the host is gone. */
export interface HostRequests {
  readonly state: Store<ConnectionState>
  readonly post: (path: string, init: RequestInit) => Promise<Response | null>
}

export function createHostRequests(token: string | null): HostRequests {
  const state = createStore<ConnectionState>(token === null ? 'no-session' : 'ready')
  return {
    state,
    async post(path, init) {
      if (token === null) return null
      try {
        const response = await fetch(path, {
          ...init,
          method: 'POST',
          headers: { 'content-type': 'application/json', ...init.headers, authorization: `Bearer ${token}` },
        })
        if (response.status === 401 || response.status === 429) {
          forgetSessionToken()
          state.set('no-session')
          return null
        }
        state.set('ready')
        return response
      } catch {
        if (init.signal?.aborted !== true && state.get() !== 'no-session') state.set('lost')
        return null
      }
    },
  }
}

/** A fault of the way to the core, not of the request; named so that a report can be matched to the host's log. */
export function transportFailure(id: string): AppErrorData {
  return { code: 'unexpected', params: {}, id }
}

/** Reads an answer of the host, whose body is a reply already. */
export async function readReply<T>(response: Response | null): Promise<Reply<T>> {
  if (response === null) return { ok: false, error: transportFailure('no-answer') }
  if (!response.ok) return { ok: false, error: transportFailure(`http-${String(response.status)}`) }
  // The host is our own core behind the same contract; the dispatcher made this value.
  return (await response.json()) as Reply<T>
}
