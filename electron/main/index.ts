import { join } from 'node:path'
import { app, BrowserWindow, dialog, session } from 'electron'
import { createNodePorts } from '../../core/app/node-ports.ts'
import { listScreenFiles } from '../../core/app/screen-files.ts'
import { defaultWorkspaceFolder } from '../../core/app/workspace-folder.ts'
import type { Language } from '../../shared/domain/language.ts'
import { translatorFor } from '../../shared/i18n/translator.ts'
import { registerPageScheme, servePage } from './app-protocol.ts'
import { denyNavigationEverywhere, denyPermissions } from './deny-everything.ts'
import { registerIpc, sendToWindows } from './ipc-registrar.ts'
import { showNativeMenu } from './native-menu.ts'
import { type OpenCore, openCore } from './open-core.ts'
import { readRecentWorkspaces, rememberWorkspace } from './recent-workspaces.ts'
import { resourcePaths } from './resource-paths.ts'
import { createSavedFiles } from './saved-files.ts'
import { createWindow } from './window-factory.ts'
import { workspaceArgument } from './workspace-argument.ts'

const mainFolder = import.meta.dirname

/** The language the workspace was set to, or the system's while there is none. */
async function currentLanguage(core: OpenCore): Promise<Language> {
  const status = await core.current().call('workspace.status', {})
  if (status.ok && status.value.state === 'open') return status.value.settings.language
  return app.getLocale().startsWith('zh') ? 'zh-CN' : 'en'
}

async function start(): Promise<void> {
  const userData = app.getPath('userData')
  const resources = resourcePaths(mainFolder, app.getAppPath(), app.isPackaged ? process.resourcesPath : null)
  const folder = workspaceArgument(process.argv) ?? defaultWorkspaceFolder(process.env, process.platform)
  denyPermissions(session.defaultSession)
  servePage(await listScreenFiles(join(mainFolder, '..', 'renderer'), resources))

  let language: Language = app.getLocale().startsWith('zh') ? 'zh-CN' : 'en'
  const ports = { ...createNodePorts(), resources }
  const core = await openCore(folder, ports, (event) => {
    sendToWindows(event)
    if (event.name === 'data.changed' && event.data.kinds.includes('settings')) void refreshMenu()
  })
  const openWorkspace = async (chosen: string | null): Promise<void> => {
    const next =
      chosen ??
      (await dialog.showOpenDialog({ properties: ['openDirectory', 'createDirectory'] })).filePaths[0]
    if (next === undefined || next === core.folder()) return
    await core.switchTo(next)
    rememberWorkspace(userData, next)
    await refreshMenu()
    for (const window of BrowserWindow.getAllWindows()) window.webContents.reload()
  }
  const refreshMenu = async (): Promise<void> => {
    language = await currentLanguage(core)
    showNativeMenu({
      t: translatorFor(language).t,
      platform: process.platform,
      recentWorkspaces: readRecentWorkspaces(userData),
      invoke: (command) => {
        sendToWindows({ name: 'command.invoked', data: { command } })
      },
      openWorkspace: (chosen) => {
        openWorkspace(chosen).catch((cause: unknown) => {
          ports.logger.error('workspace.switch', cause)
        })
      },
    })
  }

  registerIpc(core.current, {
    core: core.current,
    saved: createSavedFiles(),
    logger: ports.logger,
    t: () => translatorFor(language).t,
  })
  rememberWorkspace(userData, folder)
  await refreshMenu()
  const openWindow = (): BrowserWindow =>
    createWindow(join(mainFolder, '..', 'preload', 'index.cjs'), userData, app.isPackaged)
  openWindow()

  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows()
    if (window?.isMinimized() === true) window.restore()
    window?.focus()
  })
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow()
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  let isClosed = false
  app.on('will-quit', (event) => {
    if (isClosed) return
    // The database is closed and the workspace released before the process may end.
    event.preventDefault()
    void core.close().finally(() => {
      isClosed = true
      app.quit()
    })
  })
}

app.enableSandbox()
registerPageScheme()
denyNavigationEverywhere()
if (app.requestSingleInstanceLock()) {
  void app
    .whenReady()
    .then(start)
    .catch((cause: unknown) => {
      const { t } = translatorFor(app.getLocale().startsWith('zh') ? 'zh-CN' : 'en')
      dialog.showErrorBox(t('desktop.cannotStart'), cause instanceof Error ? cause.message : String(cause))
      app.exit(1)
    })
} else {
  app.quit()
}
