import { contextBridge, ipcRenderer } from 'electron'
import { bridgeChannels, type KeyplanBridge, type ShellRequest } from '../../shared/contract/bridge.ts'
import type { Reply } from '../../shared/contract/app-error.ts'
import type { AppEvent } from '../../shared/contract/events.ts'

const ask = <T>(request: ShellRequest, payload: unknown): Promise<T> =>
  ipcRenderer.invoke(bridgeChannels.shell, request, payload) as Promise<T>

/** No raw Electron API crosses: each function passes plain data to one fixed channel. */
const bridge: KeyplanBridge = {
  call: (method, input) => ipcRenderer.invoke(bridgeChannels.call, method, input) as Promise<Reply<unknown>>,
  subscribe: (listener) => {
    const onEvent = (_event: unknown, data: AppEvent): void => {
      listener(data)
    }
    ipcRenderer.on(bridgeChannels.event, onEvent)
    return () => {
      ipcRenderer.removeListener(bridgeChannels.event, onEvent)
    }
  },
  shell: {
    kind: 'electron',
    canReveal: true,
    canSwitchWorkspace: true,
    receiveFile: (file) => ask('receiveFile', file),
    saveFile: (handle) => ask('saveFile', { handle }),
    openSaved: (savedId) => ask('openSaved', { savedId }),
    revealSaved: (savedId) => ask('revealSaved', { savedId }),
    openExternal: (url) => ask('openExternal', { url }),
    readFile: (handle) => ask('readFile', { handle }),
  },
}

contextBridge.exposeInMainWorld('keyplan', bridge)
