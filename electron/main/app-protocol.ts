import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { protocol } from 'electron'
import { contentSecurityPolicy } from '../../shared/contract/content-security-policy.ts'
import { pageHost, pageScheme } from './page-address.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
}

/** Must run before the app is ready: our scheme is a standard, secure one. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

const headers = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

/** Request path → file, listed once; a request is looked up and never joined to a folder (T4). */
export async function listPageFiles(
  rendererFolder: string,
  extra: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map(Object.entries(extra))
  for (const entry of await readdir(rendererFolder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files.set(`/${relative(rendererFolder, path).split(sep).join('/')}`, path)
  }
  return files
}

/** Answers requests for our own page from the list of built files, GET only. */
export function servePage(files: ReadonlyMap<string, string>): void {
  protocol.handle(pageScheme, async (request) => {
    const url = new URL(request.url)
    if (request.method !== 'GET') return new Response(null, { status: 405, headers })
    const path = url.host === pageHost ? files.get(url.pathname) : undefined
    const mediaType = path === undefined ? undefined : mediaTypes[extname(path).toLowerCase()]
    if (path === undefined || mediaType === undefined) return new Response(null, { status: 404, headers })
    return new Response(await readFile(path), { headers: { ...headers, 'content-type': mediaType } })
  })
}
