import { readFile, readdir } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.json': 'application/json',
}

export interface StaticFile {
  readonly path: string
  readonly mediaType: string
}
/** Files that may be read without a session, by request path. */
export type StaticFiles = ReadonlyMap<string, StaticFile>

/**
 * Lists the built screen once. A request is looked up in this list and never joined to a folder, so no path can lead
 * outside of it.
 */
export async function listStaticFiles(
  rendererFolder: string,
  extra: Readonly<Record<string, string>>,
): Promise<StaticFiles> {
  const files = new Map<string, StaticFile>()
  const add = (requestPath: string, path: string): void => {
    const mediaType = mediaTypes[extname(path).toLowerCase()]
    if (mediaType !== undefined) files.set(requestPath, { path, mediaType })
  }
  for (const entry of await readdir(rendererFolder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    add(`/${relative(rendererFolder, path).split(sep).join('/')}`, path)
  }
  const index = files.get('/index.html')
  if (index !== undefined) files.set('/', index)
  for (const [requestPath, path] of Object.entries(extra)) add(requestPath, path)
  return files
}

export async function readStaticFile(file: StaticFile): Promise<Uint8Array> {
  return readFile(file.path)
}
