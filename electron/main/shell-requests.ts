import { dialog } from 'electron'
import { z } from 'zod'
import type { AppCore } from '../../core/app/app-core.ts'
import type { ShellRequest } from '../../shared/contract/bridge.ts'
import { fileHandleSchema } from '../../shared/contract/file-handle.ts'
import { limits } from '../../shared/domain/limits.ts'
import type { Translate } from '../../shared/i18n/translator.ts'
import { openExternal } from './open-external.ts'
import type { SavedFiles } from './saved-files.ts'

export interface ShellRequestContext {
  readonly core: () => AppCore
  readonly saved: SavedFiles
  readonly t: () => Translate
}

const payloads = {
  receiveFile: z.strictObject({
    name: z.string().max(limits.name),
    mediaType: z.string().max(100),
    bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= limits.handedFileBytes),
  }),
  saveFile: z.strictObject({ handle: fileHandleSchema }),
  openSaved: z.strictObject({ savedId: z.uuid() }),
  revealSaved: z.strictObject({ savedId: z.uuid() }),
  openExternal: z.strictObject({ url: z.string().max(2_000) }),
  readFile: z.strictObject({ handle: fileHandleSchema }),
} as const satisfies Record<ShellRequest, z.ZodType>

const isRequest = (name: unknown): name is ShellRequest =>
  typeof name === 'string' && Object.hasOwn(payloads, name)

/** Carries out one shell request of the screen; an unknown name or a wrong payload is an error, never a guess. */
export async function answerShellRequest(
  context: ShellRequestContext,
  name: unknown,
  payload: unknown,
): Promise<unknown> {
  if (!isRequest(name)) throw new Error('unknown shell request')
  const files = context.core().files
  switch (name) {
    case 'receiveFile':
      return files.put(payloads.receiveFile.parse(payload)).handle
    case 'readFile':
      return files.get(payloads.readFile.parse(payload).handle)?.bytes ?? new Uint8Array()
    case 'saveFile': {
      const found = files.get(payloads.saveFile.parse(payload).handle)
      if (found === null) return { saved: false, name: '', savedId: null }
      const chosen = await dialog.showSaveDialog({ defaultPath: found.file.name })
      if (chosen.canceled || chosen.filePath === '')
        return { saved: false, name: found.file.name, savedId: null }
      return { saved: true, ...(await context.saved.write(chosen.filePath, found.bytes)) }
    }
    case 'openSaved':
      return context.saved.open(payloads.openSaved.parse(payload).savedId)
    case 'revealSaved':
      context.saved.reveal(payloads.revealSaved.parse(payload).savedId)
      return undefined
    case 'openExternal':
      return openExternal(payloads.openExternal.parse(payload).url, context.t())
  }
}
