import { ask, serve } from './launcher-channel.ts'
import { app, stubApp } from './stub-app.ts'
import { ipcMain, openChannels } from './stub-ipc.ts'
import { StubMenu as Menu } from './stub-menu.ts'
import { dialog, permissionHandlers, protocol, screen, session, shell } from './stub-services.ts'
import { StubWindow as BrowserWindow } from './stub-windows.ts'

if (process.send === undefined) throw new Error('electron stub: start the application with fork()')

const electron = { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, shell }
export { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, shell }
// eslint-disable-next-line no-restricted-syntax -- stands in for a CommonJS module, whose default is everything
export default electron

serve('quit', () => {
  stubApp.quit()
})
serve('channels', () => openChannels())
serve('secondInstance', () => stubApp.emit('second-instance'))
serve('askPermission', ({ permission }) => {
  const handler = permissionHandlers.get('request')
  return new Promise((resolve) => {
    if (typeof handler === 'function') Reflect.apply(handler, null, [null, permission, resolve])
    else resolve('no handler')
  })
})
serve('checkPermission', ({ permission }) => {
  const handler = permissionHandlers.get('check')
  return typeof handler === 'function' ? Reflect.apply(handler, null, [null, permission]) : 'no handler'
})
serve('evaluate', async ({ source, argument }) => {
  // The test's function arrives as text, as with Playwright's own `evaluate`.
  const run = (0, eval)(`(${String(source)})`) as (module: typeof electron, argument: unknown) => unknown
  return structuredClone(await run(electron, argument))
})

setImmediate(() => {
  void ask('ready', {}).then(() => {
    stubApp.markReady()
  })
})
