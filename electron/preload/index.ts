import { contextBridge, ipcRenderer } from 'electron'
import { bridgeChannels, type KeyplanBridge } from '../../shared/contract/bridge.ts'
import type { Reply } from '../../shared/contract/app-error.ts'
import type { AppEvent } from '../../shared/contract/events.ts'

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
  shell: (request, payload) =>
    ipcRenderer.invoke(bridgeChannels.shell, request, payload) as Promise<Reply<unknown>>,
}

contextBridge.exposeInMainWorld('keyplan', bridge)
