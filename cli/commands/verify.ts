import { CommandFailure, valueOf } from '../cli-failure.ts'
import type { Command } from '../command.ts'
import { withWorkspace } from '../with-workspace.ts'

/** `keyplan verify` checks database, foreign keys, attachments and search index; any fault fails the command. */
export const verifyCommand: Command = {
  name: 'verify',
  operands: [],
  options: [],
  run: (_, context) => {
    context.terminal.progress(context.translator.t('cli.progress.verifying'))
    return withWorkspace(context, 'existing', async (core) => {
      const { findings } = valueOf(await core.call('workspace.verify', {}))
      if (findings.length > 0) {
        const issues = findings.map(({ check, detail }) => ({
          path: check,
          code: 'damage',
          params: { detail },
        }))
        throw new CommandFailure('damage-found', { count: findings.length }, issues)
      }
      return { lines: [context.translator.t('cli.verified')], json: { findings } }
    })
  },
}
