import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { AppFailure } from '../../core/app/app-failure.ts'
import { databaseFileName } from '../../core/database/open-workspace-database.ts'
import { assertReadableSize, checkBundle, parseBundle } from '../../core/exchange/bundle/read-bundle.ts'
import { commandIdSchema } from '../../shared/domain/identifier.ts'
import { operandAt, pathFrom } from '../choices.ts'
import { CommandFailure, valueOf } from '../cli-failure.ts'
import type { Command } from '../command.ts'
import { readWhole } from '../files.ts'
import { withWorkspace } from '../with-workspace.ts'

/** `keyplan import FILE [--replace]` takes a bundle in, whole or not at all; an absent workspace is created. */
export const importCommand: Command = {
  name: 'import',
  operands: ['FILE'],
  options: ['replace'],
  run: async (invocation, context) => {
    const { t } = context.translator
    const { name, bytes } = await readWhole(pathFrom(operandAt(invocation, 0), context), assertReadableSize)
    // A bundle that will be refused should not leave an empty workspace behind.
    if (!existsSync(join(context.workspace, databaseFileName))) checkAlone(bytes)
    context.terminal.progress(t('cli.progress.importing'))
    const imported = await withWorkspace(context, 'new-or-existing', async (core) => {
      const { handle } = core.files.put({ name, mediaType: 'application/json', bytes })
      const replace = invocation.options.replace === true
      const commandId = commandIdSchema.parse(randomUUID())
      return valueOf(await core.call('bundle.import', { file: handle, replace, commandId }))
    })
    return {
      lines: [t('cli.imported', { ...imported })],
      json: { workspace: context.workspace, imported },
    }
  },
}

function checkAlone(bytes: Uint8Array): void {
  try {
    checkBundle(parseBundle(bytes), new Map())
  } catch (error) {
    if (error instanceof AppFailure) throw new CommandFailure(error.code, error.params, error.issues)
    throw error
  }
}
