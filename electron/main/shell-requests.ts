import { dialog } from 'electron'
import { z } from 'zod'
import type { AppCore } from '../../core/app/app-core.ts'
import { AppFailure } from '../../core/app/app-failure.ts'
import { refusalOf } from '../../core/app/create-call.ts'
import { fromSystemFailure } from '../../core/disk/system-failure.ts'
import type { Logger } from '../../core/ports/core-ports.ts'
import type { Reply } from '../../shared/contract/app-error.ts'
import type { ShellRequest } from '../../shared/contract/bridge.ts'
import { fieldIssuesOf } from '../../shared/contract/field-issues.ts'
import { type FileHandle, fileHandleSchema } from '../../shared/contract/file-handle.ts'
import { limits } from '../../shared/domain/limits.ts'
import type { Translate } from '../../shared/i18n/translator.ts'
import { openExternal } from './open-external.ts'
import type { SavedFiles } from './saved-files.ts'

export interface ShellRequestContext {
  readonly core: () => AppCore
  readonly saved: SavedFiles
  readonly t: () => Translate
  readonly logger: Logger
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

/** Carries out one shell request of the screen; whatever goes wrong is a refusal with a code, as with any method (A3). */
export async function answerShellRequest(
  context: ShellRequestContext,
  name: unknown,
  payload: unknown,
): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await carryOut(context, name, payload) }
  } catch (cause) {
    return { ok: false, error: refusalOf(fromSystemFailure(cause), 'shell', context.logger) }
  }
}

function checked<R extends ShellRequest>(request: R, payload: unknown): z.infer<(typeof payloads)[R]> {
  const parsed = payloads[request].safeParse(payload)
  if (!parsed.success) throw new AppFailure('input.invalid', { issues: fieldIssuesOf(parsed.error) })
  // The schema is looked up by the request whose payload it describes.
  return parsed.data as z.infer<(typeof payloads)[R]>
}

async function carryOut(context: ShellRequestContext, name: unknown, payload: unknown): Promise<unknown> {
  if (!isRequest(name)) throw new AppFailure('method.unknown')
  const { files } = context.core()
  const held = (handle: FileHandle) => {
    const found = files.get(handle)
    if (found === null) throw new AppFailure('file.unreadable')
    return found
  }
  switch (name) {
    case 'receiveFile':
      return files.put(checked(name, payload)).handle
    case 'readFile':
      return held(checked(name, payload).handle).bytes
    case 'saveFile': {
      const { file, bytes } = held(checked(name, payload).handle)
      const chosen = await dialog.showSaveDialog({ defaultPath: file.name })
      if (chosen.canceled || chosen.filePath === '') return { saved: false, name: file.name, savedId: null }
      return { saved: true, ...(await context.saved.write(chosen.filePath, bytes)) }
    }
    case 'openSaved':
      await context.saved.open(checked(name, payload).savedId)
      return null
    case 'revealSaved':
      context.saved.reveal(checked(name, payload).savedId)
      return null
    case 'openExternal':
      await openExternal(checked(name, payload).url, context.t())
      return null
  }
}
