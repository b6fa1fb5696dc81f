import type { Reply } from './app-error.ts'
import type { AppEvent } from './events.ts'

/** What the desktop shell's preload offers the screen as `window.keyplan`. */
export interface KeyplanBridge {
  readonly call: (method: string, input: unknown) => Promise<Reply<unknown>>
  /** Returns a function that ends the subscription. */
  readonly subscribe: (listener: (event: AppEvent) => void) => () => void
  /** What only the desktop can do; refusals are values here too (A3). */
  readonly shell: (request: ShellRequest, payload: unknown) => Promise<Reply<unknown>>
}

/** The only IPC channels there are. */
export const bridgeChannels = {
  call: 'keyplan:call',
  shell: 'keyplan:shell',
  event: 'keyplan:event',
} as const

/** Shell requests by name; the payload of each is checked in the main process. */
export type ShellRequest =
  'receiveFile' | 'saveFile' | 'openSaved' | 'revealSaved' | 'openExternal' | 'readFile'
