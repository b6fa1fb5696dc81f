import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { shell } from 'electron'
import { AppFailure } from '../../core/app/app-failure.ts'

/** Files the user saved in this session, by an id the screen may name instead of a path. */
export interface SavedFiles {
  /** Writes under a temporary name first, so that a half-written file never carries the final name. */
  write(path: string, bytes: Uint8Array): Promise<{ readonly savedId: string; readonly name: string }>
  open(savedId: string): Promise<void>
  reveal(savedId: string): void
}

export function createSavedFiles(): SavedFiles {
  const paths = new Map<string, string>()
  return {
    async write(path, bytes) {
      const temporary = `${path}.${randomUUID()}.tmp`
      try {
        const file = await open(temporary, 'wx')
        try {
          await file.writeFile(bytes)
          await file.sync()
        } finally {
          await file.close()
        }
        await rename(temporary, path)
      } catch (cause) {
        await rm(temporary, { force: true })
        throw cause
      }
      const savedId = randomUUID()
      paths.set(savedId, path)
      return { savedId, name: basename(path) }
    },
    async open(savedId) {
      const path = paths.get(savedId)
      const fault = path === undefined ? '' : await shell.openPath(path)
      if (fault !== '') throw new AppFailure('file.unreadable', { cause: new Error(fault) })
    },
    reveal(savedId) {
      const path = paths.get(savedId)
      if (path !== undefined) shell.showItemInFolder(path)
    },
  }
}
