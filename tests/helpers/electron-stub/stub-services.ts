import { serve } from './launcher-channel.ts'
import { strict } from './strict.ts'
import { stubApp } from './stub-app.ts'

const unanswered = (name: string) => () =>
  Promise.reject(new Error(`electron stub: ${name} was called but the test did not replace it`))

/** Dialogs a test replaces through `evaluate` before the application opens them. */
export const dialog = strict('dialog', {
  showSaveDialog: unanswered('dialog.showSaveDialog'),
  showOpenDialog: unanswered('dialog.showOpenDialog'),
  showMessageBox: unanswered('dialog.showMessageBox'),
  showErrorBox: (title: string, content: string) => {
    process.stderr.write(`showErrorBox: ${title}: ${content}\n`)
  },
})

/** Remembers what the system would have been asked to open. */
export const shell = strict('shell', {
  opened: [] as string[],
  openExternal(url: string) {
    this.opened.push(url)
    return Promise.resolve()
  },
  openPath(path: string) {
    this.opened.push(path)
    return Promise.resolve('')
  },
  showItemInFolder(path: string) {
    this.opened.push(path)
  },
})

/** The permission handlers the application set, for a test to fire. */
export const permissionHandlers = new Map<'request' | 'check', unknown>()
export const session = strict('session', {
  defaultSession: strict('session.defaultSession', {
    setPermissionRequestHandler: (handler: unknown) => permissionHandlers.set('request', handler),
    setPermissionCheckHandler: (handler: unknown) => permissionHandlers.set('check', handler),
  }),
})

export const screen = strict('screen', {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
})

type ProtocolHandler = (request: Request) => Promise<Response> | Response
const schemes = new Map<string, ProtocolHandler>()
export const protocol = strict('protocol', {
  registered: [] as readonly unknown[],
  registerSchemesAsPrivileged(list: readonly unknown[]) {
    if (stubApp.isReady()) throw new Error('schemes must be registered before the app is ready')
    this.registered = list
  },
  handle(scheme: string, handler: ProtocolHandler) {
    if (!stubApp.isReady()) throw new Error('protocol.handle was called before the app was ready')
    schemes.set(scheme, handler)
  },
})

serve('protocol', async ({ url, method, headers }) => {
  const handler = schemes.get(new URL(String(url)).protocol.slice(0, -1))
  if (handler === undefined) throw new Error('net::ERR_UNKNOWN_URL_SCHEME')
  const response = await handler(
    new Request(String(url), { method: String(method), headers: headers as Record<string, string> }),
  )
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  }
})
