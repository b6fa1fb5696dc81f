import type { KeyplanBridge, ShellRequest } from '../../shared/contract/bridge.ts'
import type { FileHandle } from '../../shared/contract/file-handle.ts'
import type { SavedFile, ShellCapabilities } from '../../shared/contract/shell.ts'
import { CallFailure } from './call.ts'

/** What the desktop can do for the screen; a refusal is thrown here, where TanStack Query expects it. */
export function createBridgeShell(bridge: KeyplanBridge): ShellCapabilities {
  const ask = async <T>(request: ShellRequest, payload: unknown): Promise<T> => {
    const reply = await bridge.shell(request, payload)
    if (!reply.ok) throw new CallFailure(reply.error)
    // The main process answers each request with what the capability promises.
    return reply.value as T
  }
  return {
    kind: 'electron',
    canReveal: true,
    canSwitchWorkspace: true,
    receiveFile: (file) => ask<FileHandle>('receiveFile', file),
    saveFile: (handle) => ask<SavedFile>('saveFile', { handle }),
    readFile: (handle) => ask<Uint8Array>('readFile', { handle }),
    openSaved: (savedId) => ask<undefined>('openSaved', { savedId }),
    revealSaved: (savedId) => ask<undefined>('revealSaved', { savedId }),
    openExternal: (url) => ask<undefined>('openExternal', { url }),
  }
}
