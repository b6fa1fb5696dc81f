import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import type { ScreenFiles } from '../../core/app/screen-files.ts'
import { securityHeaders } from '../../shared/contract/security-headers.ts'
import { pageHost, pageScheme } from './page-address.ts'

/** Must run before the app is ready: our scheme is a standard, secure one. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Answers requests for our own page from the list of built files, GET only (T4). */
export function servePage(files: ScreenFiles): void {
  protocol.handle(pageScheme, async (request) => {
    const url = new URL(request.url)
    if (request.method !== 'GET') return new Response(null, { status: 405, headers: securityHeaders })
    const file = url.host === pageHost ? files.get(url.pathname) : undefined
    if (file === undefined) return new Response(null, { status: 404, headers: securityHeaders })
    const headers = { ...securityHeaders, 'content-type': file.mediaType }
    return new Response(await readFile(file.path), { headers })
  })
}
