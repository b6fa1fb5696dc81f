import { randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { systemCode } from '../../core/disk/system-failure.ts'
import { commandIdSchema } from '../../shared/domain/identifier.ts'
import { languageChoice } from '../choices.ts'
import { CommandFailure, valueOf } from '../cli-failure.ts'
import type { Command } from '../command.ts'
import { cannotWrite } from '../files.ts'
import { withWorkspace } from '../with-workspace.ts'

/** `keyplan sample [--language zh-CN|en]` creates the sample workspace, in an absent or empty folder only. */
export const sampleCommand: Command = {
  name: 'sample',
  operands: [],
  options: ['language'],
  run: async (invocation, context) => {
    const language = languageChoice(invocation) ?? context.language
    if (await holdsAnything(context.workspace)) throw new CommandFailure('workspace.not-empty')
    const commandId = commandIdSchema.parse(randomUUID())
    const imported = await withWorkspace(context, 'new-or-existing', async (core) =>
      valueOf(await core.call('workspace.loadSample', { language, commandId })),
    )
    const { t } = context.translator
    return {
      lines: [context.workspace, t('cli.imported', { ...imported })],
      json: { workspace: context.workspace, language, imported },
    }
  },
}

async function holdsAnything(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length > 0
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false
    throw cannotWrite(folder, error)
  }
}
