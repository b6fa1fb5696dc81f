import { languageChoice, operandAt, pathFrom } from '../choices.ts'
import { valueOf } from '../cli-failure.ts'
import type { Command } from '../command.ts'
import { takeFile } from '../take-file.ts'
import { writeWhole } from '../files.ts'
import { withWorkspace } from '../with-workspace.ts'

/** `keyplan export-bundle FILE`; localized names come in the language of the last import unless another is asked for. */
export const exportBundleCommand: Command = {
  name: 'export-bundle',
  operands: ['FILE'],
  options: ['language'],
  run: async (invocation, context) => {
    const path = pathFrom(operandAt(invocation, 0), context)
    const language = languageChoice(invocation)
    const bytes = await withWorkspace(context, 'existing', async (core) => {
      return takeFile(core, valueOf(await core.call('bundle.export', { language })).file)
    })
    await writeWhole([{ path, bytes }])
    return { lines: [path], json: { path } }
  },
}
