import { languageChoice, operandAt, pathFrom } from '../choices.ts'
import { valueOf } from '../cli-failure.ts'
import type { Command } from '../command.ts'
import { takeFile } from '../take-file.ts'
import { writeWhole } from '../files.ts'
import { withWorkspace } from '../with-workspace.ts'

/** `keyplan export-bundle FILE`; localized names come in the workspace's language unless another is asked for. */
export const exportBundleCommand: Command = {
  name: 'export-bundle',
  operands: ['FILE'],
  options: ['language'],
  run: async (invocation, context) => {
    const path = pathFrom(operandAt(invocation, 0), context)
    const chosen = languageChoice(invocation)
    const bytes = await withWorkspace(context, 'existing', async (core) => {
      const status = valueOf(await core.call('workspace.status', {}))
      const language = chosen ?? (status.state === 'open' ? status.settings.language : context.language)
      return takeFile(core, valueOf(await core.call('bundle.export', { language })).file)
    })
    await writeWhole(path, bytes)
    return { lines: [path], json: { path } }
  },
}
