import { randomUUID } from 'node:crypto'
import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron'
import type { AppCore } from '../../core/app/app-core.ts'
import type { Reply } from '../../shared/contract/app-error.ts'
import { bridgeChannels } from '../../shared/contract/bridge.ts'
import type { AppEvent } from '../../shared/contract/events.ts'
import { isOurAddress } from './page-address.ts'
import { answerShellRequest, type ShellRequestContext } from './shell-requests.ts'

/** Only the main frame of a window of ours, showing our own page, may ask for anything (T4). */
export function isOurSender(event: IpcMainInvokeEvent): boolean {
  return (
    BrowserWindow.fromWebContents(event.sender) !== null &&
    event.senderFrame !== null &&
    event.senderFrame === event.sender.mainFrame &&
    isOurAddress(event.senderFrame.url)
  )
}

const refused = (): Reply<never> => ({
  ok: false,
  error: { code: 'method.unknown', params: {}, id: randomUUID() },
})

/** The one place where channels are opened: requests, shell requests, and events to every window. */
export function registerIpc(core: () => AppCore, shell: ShellRequestContext): void {
  ipcMain.handle(bridgeChannels.call, (event, method: unknown, input: unknown) =>
    isOurSender(event) ? core().callUntyped(method, input) : refused(),
  )
  ipcMain.handle(bridgeChannels.shell, (event, name: unknown, payload: unknown) =>
    isOurSender(event) ? answerShellRequest(shell, name, payload) : refused(),
  )
}

export function sendToWindows(event: AppEvent): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(bridgeChannels.event, event)
}
