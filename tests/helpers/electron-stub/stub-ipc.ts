import { serve } from './launcher-channel.ts'
import { strict } from './strict.ts'
import { StubWindow } from './stub-windows.ts'

type InvokeHandler = (event: unknown, ...args: unknown[]) => unknown
const handlers = new Map<string, InvokeHandler>()

export const ipcMain = strict('ipcMain', {
  handle(channel: string, handler: InvokeHandler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
})

/** The channels the application opened; a test compares them with the contract. */
export const openChannels = (): readonly string[] => [...handlers.keys()]

serve('invoke', async ({ win, channel, args, frameUrl, isMainFrame }) => {
  const handler = handlers.get(String(channel))
  if (handler === undefined) throw new Error(`No handler registered for '${String(channel)}'`)
  const window = StubWindow.byId(Number(win))
  const mainFrame = window?.webContents.mainFrame
  const frame = isMainFrame === true && mainFrame !== undefined ? mainFrame : { url: String(frameUrl) }
  if (isMainFrame === true && mainFrame !== undefined) mainFrame.url = String(frameUrl)
  const event = { sender: window?.webContents, senderFrame: frame }
  return structuredClone(await handler(event, ...(Array.isArray(args) ? (args as unknown[]) : [])))
})
