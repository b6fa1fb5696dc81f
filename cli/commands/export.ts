import { extname, join } from 'node:path'
import type { AppCore } from '../../core/app/app-core.ts'
import type { Input, Output } from '../../shared/contract/methods.ts'
import type { ExportNote } from '../../shared/contract/methods/document-methods.ts'
import type { DocumentKind } from '../../shared/domain/aggregate.ts'
import type { ItemId } from '../../shared/domain/identifier.ts'
import type { Translator } from '../../shared/i18n/translator.ts'
import { documentKindAt, formatChoice, idAt, languageChoice, pathFrom } from '../choices.ts'
import { CommandFailure, UsageFailure, valueOf } from '../cli-failure.ts'
import type { Command, CommandContext } from '../command.ts'
import { writeWhole } from '../files.ts'
import { takeFile } from '../take-file.ts'
import { withWorkspace } from '../with-workspace.ts'

/** `keyplan export analysis|plan|proposal ID --format docx,pdf,html [--language zh-CN|en] --out DIR` */
export const exportCommand: Command = {
  name: 'export',
  operands: ['analysis|plan|proposal', 'ID'],
  options: ['format', 'language', 'out'],
  run: async (invocation, context) => {
    const kind = documentKindAt(invocation, 0)
    const id = idAt(invocation, 1)
    const formats = formatChoice(invocation)
    const chosen = languageChoice(invocation)
    const { out } = invocation.options
    if (typeof out !== 'string') throw new UsageFailure('cli.usage.needsOption', { option: '--out' })
    const folder = pathFrom(out, context)
    const { written, notes } = await withWorkspace(context, 'existing', async (core) => {
      const language = chosen ?? (await languageOf(core, kind, id))
      const done = await runJob(core, { kind, id, language, formats, revision: null }, context)
      const files = done.files.map((file) => ({ path: join(folder, file.name), bytes: takeFile(core, file) }))
      await writeWhole(files)
      return { written: files.map(({ path }) => path), notes: done.notes }
    })
    const worded = notes.map((note) => ({ ...note, message: wordNote(note, context.translator) }))
    for (const { message } of worded) context.terminal.message(`${message}\n`)
    return {
      lines: written,
      json: { files: written.map((path) => ({ format: extname(path).slice(1), path })), notes: worded },
    }
  },
}

async function languageOf(core: AppCore, kind: DocumentKind, id: ItemId) {
  const method = ({ analysis: 'analysis.get', plan: 'plan.get', proposal: 'proposal.get' } as const)[kind]
  return valueOf(await core.call(method, { id })).language
}

/** Starts an export and waits for it; Ctrl-C cancels it. */
async function runJob(
  core: AppCore,
  order: Input<'export.start'>,
  { terminal, translator: { t } }: CommandContext,
): Promise<Output<'job.take'>> {
  const ended = Promise.withResolvers<string>()
  const waiting = new Map<string, CommandFailure | null>()
  let jobId: string | null = null
  const settle = (): void => {
    const failure = jobId === null ? undefined : waiting.get(jobId)
    if (jobId === null || failure === undefined) return
    if (failure === null) ended.resolve(jobId)
    else ended.reject(failure)
  }
  const unsubscribe = core.subscribe((event) => {
    if (event.name !== 'job.progress') return
    const { jobId: id, state, share, title, error } = event.data
    if (state === 'running')
      terminal.progress(t('cli.progress.exporting', { title, percent: Math.floor(share * 100) }))
    else if (state === 'done') waiting.set(id, null)
    else waiting.set(id, new CommandFailure(error?.code ?? 'cancelled', error?.params, error?.issues))
    settle()
  })
  const cancel = (): void => {
    if (jobId !== null) void core.call('job.cancel', { jobId })
  }
  process.once('SIGINT', cancel)
  try {
    jobId = valueOf(await core.call('export.start', order)).jobId
    settle()
    return valueOf(await core.call('job.take', { jobId: await ended.promise }))
  } finally {
    process.off('SIGINT', cancel)
    unsubscribe()
  }
}

function wordNote(note: ExportNote, { has, t }: Translator): string {
  const key = `exporting.note.${note.code}`
  return has(key) ? t(key, note.params) : note.code
}
