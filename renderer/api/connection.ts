import type { Call, Subscribe } from '../../shared/contract/methods.ts'
import type { ShellCapabilities } from '../../shared/contract/shell.ts'
import type { Store } from '../ui/store.ts'

/** `no-session`: the address was used up or belongs to an earlier run. `lost`: nobody answers at the moment. */
export type ConnectionState = 'ready' | 'no-session' | 'lost'

/** Whoever answers the screen: the Electron bridge, or the browser host over HTTP (A3). */
export interface Connection {
  readonly call: Call
  readonly subscribe: Subscribe
  readonly shell: ShellCapabilities
  readonly state: Store<ConnectionState>
}
