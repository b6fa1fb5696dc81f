import { BrowserWindow, screen } from 'electron'
import { pageUrl } from './page-address.ts'
import { readWindowState, rememberWindow, smallestWindow } from './window-state.ts'

/** Makes the one kind of window there is: sandboxed, isolated, on our own page (T4). */
export function createWindow(
  preloadPath: string,
  userDataFolder: string,
  isReleased: boolean,
): BrowserWindow {
  const { isMaximized, x, y, ...size } = readWindowState(
    userDataFolder,
    screen.getAllDisplays().map((display) => display.workArea),
  )
  const window = new BrowserWindow({
    ...size,
    ...(x === undefined || y === undefined ? {} : { x, y }),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    backgroundColor: '#f6f7f8',
    webPreferences: {
      preload: preloadPath,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      devTools: !isReleased,
      spellcheck: false,
    },
  })
  if (isMaximized) window.maximize()
  window.once('ready-to-show', () => {
    window.show()
  })
  rememberWindow(window, userDataFolder)
  void window.loadURL(pageUrl)
  return window
}
