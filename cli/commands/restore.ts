import { createNodePorts } from '../../core/app/node-ports.ts'
import { restoreBackup } from '../../core/backup/restore-backup.ts'
import { operandAt, pathFrom } from '../choices.ts'
import type { Command } from '../command.ts'

/** `keyplan restore FILE [--replace]` into an absent or empty folder; `--replace` moves the old one aside. */
export const restoreCommand: Command = {
  name: 'restore',
  operands: ['FILE'],
  options: ['replace'],
  run: async (invocation, context) => {
    const { t } = context.translator
    context.terminal.progress(t('cli.progress.restoring'))
    const { movedAside } = await restoreBackup({
      file: pathFrom(operandAt(invocation, 0), context),
      folder: context.workspace,
      replace: invocation.options.replace === true,
      now: createNodePorts().clock.now(),
    })
    return {
      lines: [
        context.workspace,
        ...(movedAside === null ? [] : [t('cli.movedAside', { folder: movedAside })]),
      ],
      json: { workspace: context.workspace, movedAside },
    }
  },
}
