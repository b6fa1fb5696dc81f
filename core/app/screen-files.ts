import { readdir } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import type { CoreResources } from '../ports/core-ports.ts'

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

export interface ScreenFile {
  readonly path: string
  readonly mediaType: string
}
/** What a shell serves to the screen, by request path. */
export type ScreenFiles = ReadonlyMap<string, ScreenFile>

/**
 * Lists the built screen and the faces it shares with the documents, once. A request is looked up in this list and
 * never joined to a folder, so no path can lead outside of it (T4, T5).
 */
export async function listScreenFiles(
  builtFolder: string,
  fonts: Pick<CoreResources, 'regularFont' | 'boldFont'>,
): Promise<ScreenFiles> {
  const files = new Map<string, ScreenFile>()
  const add = (requestPath: string, path: string): void => {
    const mediaType = mediaTypes[extname(path).toLowerCase()]
    if (mediaType !== undefined) files.set(requestPath, { path, mediaType })
  }
  for (const entry of await readdir(builtFolder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    add(`/${relative(builtFolder, path).split(sep).join('/')}`, path)
  }
  const index = files.get('/index.html')
  if (index !== undefined) files.set('/', index)
  add('/fonts/keyplan-sans-400.ttf', fonts.regularFont)
  add('/fonts/keyplan-sans-700.ttf', fonts.boldFont)
  return files
}
