import { app, type Session, type WebContents } from 'electron'
import { isOurAddress } from './page-address.ts'

/** No page of ours needs a camera, a location or a notification, so every permission is refused (T4). */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false)
  })
  session.setPermissionCheckHandler(() => false)
}

/** Windows stay on our page: no navigation, no redirect, no new window, no webview (T4). */
export function denyNavigation(contents: WebContents): void {
  const stay = (event: { preventDefault: () => void }, url: string): void => {
    if (!isOurAddress(url)) event.preventDefault()
  }
  contents.on('will-navigate', (event) => {
    stay(event, event.url)
  })
  contents.on('will-redirect', (event) => {
    stay(event, event.url)
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Applies the rule to every web contents there will ever be. */
export function denyNavigationEverywhere(): void {
  app.on('web-contents-created', (_event, contents) => {
    denyNavigation(contents)
  })
}
