import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { AppCore } from '../../../core/app/app-core.ts'
import { createAppCore } from '../../../core/app/create-app-core.ts'
import { createNodePorts } from '../../../core/app/node-ports.ts'
import type { Reply } from '../../../shared/contract/app-error.ts'
import type { ImportedCounts } from '../../../shared/contract/methods/workspace-methods.ts'
import { type CommandId, commandIdSchema } from '../../../shared/domain/identifier.ts'
import type { Language } from '../../../shared/domain/language.ts'

/** The real core on a workspace of the test's own. */
export interface OpenCore {
  readonly core: AppCore
  readonly folder: string
}

/** Opens a core on a new workspace, or on the one of another core as a second process would. */
export async function openCore(access: 'ui' | 'cli' = 'cli', beside?: OpenCore): Promise<OpenCore> {
  const folder = beside?.folder ?? (await mkdtemp(join(tmpdir(), 'keyplan-exchange-')))
  const logger = { info: () => undefined, error: () => undefined }
  const ports = { ...createNodePorts(), logger }
  const core = await createAppCore({ workspaceFolder: folder, ports, access, create: true })
  onTestFinished(async () => {
    await core.close()
    await rm(folder, { recursive: true, force: true })
  })
  return { core, folder }
}

export const newCommand = (): CommandId => commandIdSchema.parse(randomUUID())

/** Imports data as a bundle file holds it. */
export async function importData(
  core: AppCore,
  data: unknown,
  options: { readonly replace?: boolean; readonly commandId?: CommandId } = {},
): Promise<Reply<ImportedCounts>> {
  const bytes = new TextEncoder().encode(typeof data === 'string' ? data : JSON.stringify(data))
  const { handle } = core.files.put({ name: 'bundle.json', mediaType: 'application/json', bytes })
  const reply = await core.call('bundle.import', {
    file: handle,
    replace: options.replace ?? false,
    commandId: options.commandId ?? newCommand(),
  })
  core.files.release(handle)
  return reply
}

/** The whole workspace as the text of a bundle. */
export async function exportText(core: AppCore, language: Language | null = null): Promise<string> {
  const { file } = accepted(await core.call('bundle.export', { language }))
  const found = core.files.get(file.handle)
  if (found === null) throw new Error('The exported file is gone')
  core.files.release(file.handle)
  return new TextDecoder().decode(found.bytes)
}

/** The value of a reply that has to be one. */
export function accepted<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value
  throw new Error(`Refused: ${JSON.stringify(reply.error)}`)
}
