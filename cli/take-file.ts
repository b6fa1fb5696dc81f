import type { AppCore } from '../core/app/app-core.ts'
import type { HandedFile } from '../shared/contract/file-handle.ts'
import { CommandFailure } from './cli-failure.ts'

/** The bytes behind a handle, which is let go. */
export function takeFile(core: AppCore, { handle, name }: HandedFile): Uint8Array {
  const found = core.files.get(handle)
  if (found === null) throw new CommandFailure('file.unreadable', { name })
  core.files.release(handle)
  return found.bytes
}
