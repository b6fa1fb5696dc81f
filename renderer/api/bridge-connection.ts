import type { KeyplanBridge } from '../../shared/contract/bridge.ts'
import type { Call } from '../../shared/contract/methods.ts'
import { createBridgeShell } from './bridge-shell.ts'
import { createStore } from '../ui/store.ts'
import type { Connection, ConnectionState } from './connection.ts'

declare global {
  interface Window {
    /** Put there by the preload script; absent in a browser. */
    readonly keyplan?: KeyplanBridge
  }
}

/** Talks to the core through Electron. */
export function connectBridge(bridge: KeyplanBridge): Connection {
  return {
    // The bridge carries any method; what comes back was made by the dispatcher under the same contract.
    call: bridge.call as Call,
    subscribe: bridge.subscribe,
    shell: createBridgeShell(bridge),
    state: createStore<ConnectionState>('ready'),
  }
}
