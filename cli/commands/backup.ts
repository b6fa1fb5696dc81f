import { createBackup } from '../../core/backup/create-backup.ts'
import { createNodePorts } from '../../core/app/node-ports.ts'
import { operandAt, pathFrom } from '../choices.ts'
import type { Command } from '../command.ts'
import { whileWriting } from '../files.ts'

/** `keyplan backup FILE`; the archive is opened again and checked before it gets its name. */
export const backupCommand: Command = {
  name: 'backup',
  operands: ['FILE'],
  options: [],
  run: async (invocation, context) => {
    const file = pathFrom(operandAt(invocation, 0), context)
    context.terminal.progress(context.translator.t('cli.progress.backingUp'))
    const createdAt = createNodePorts().clock.now()
    const manifest = await whileWriting(file, () =>
      createBackup({ workspaceFolder: context.workspace, file, createdAt }),
    )
    return {
      lines: [file],
      json: { path: file, files: manifest.files.length, createdAt: manifest.createdAt },
    }
  },
}
