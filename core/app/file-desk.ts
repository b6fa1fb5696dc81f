import { randomUUID } from 'node:crypto'
import { type FileHandle, fileHandleSchema, type HandedFile } from '../../shared/contract/file-handle.ts'
import type { FileDesk } from './app-core.ts'
import { safeFileName } from './safe-file-name.ts'

/** Bytes kept for taking; the oldest go first when a shell never takes them. */
const largestTotalBytes = 512 * 1024 * 1024
const largestCount = 200

interface KeptFile {
  readonly file: HandedFile
  readonly bytes: Uint8Array
}

/** Keeps bytes in memory under random handles until they are released or crowded out. */
export function createFileDesk(): FileDesk {
  const kept = new Map<FileHandle, KeptFile>()
  let total = 0

  const release = (handle: FileHandle): void => {
    total -= kept.get(handle)?.bytes.byteLength ?? 0
    kept.delete(handle)
  }
  const makeRoom = (newest: FileHandle): void => {
    for (const handle of kept.keys()) {
      if (handle === newest || (total <= largestTotalBytes && kept.size <= largestCount)) return
      release(handle)
    }
  }
  return {
    put: ({ name, mediaType, bytes }) => {
      const handle = fileHandleSchema.parse(`file-${randomUUID()}`)
      const file = { handle, name: safeFileName(name), mediaType, sizeBytes: bytes.byteLength }
      kept.set(handle, { file, bytes })
      total += bytes.byteLength
      makeRoom(handle)
      return file
    },
    get: (handle) => kept.get(handle) ?? null,
    release,
  }
}
