import type { ExportNote } from '../../../shared/contract/methods/document-methods.ts'
import type { DocumentFormat } from '../../../shared/document-model/document-model.ts'
import { AppFailure } from '../../app/app-failure.ts'
import type { CoreContext, Handlers } from '../../app/core-context.ts'
import type { ExportOutcome, ExportTask } from '../../jobs/export-task.ts'
import { startExportWorker } from '../../jobs/start-export-worker.ts'
import { noteExported } from '../note-exported.ts'
import { type ReadyDocument, readyDocument } from './stored-document.ts'
import { createUnchangedPreviews } from './unchanged-previews.ts'

const mediaTypes: Readonly<Record<DocumentFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html',
}

/** Previews and exports of documents (A5). */
export function documentServices(
  context: CoreContext,
): Handlers<'document.preview' | 'export.start' | 'job.cancel' | 'job.take'> {
  const { database, jobs, previews, files, ports } = context
  const unchanged = createUnchangedPreviews()
  return {
    'document.preview': async ({ kind, id, language }) => {
      const subject = `${id} ${language}`
      // Asked before the document is read: what is written meanwhile makes the preview stale, not wrong.
      const state = `${database.commitMark()} ${ports.clock.today()}`
      const known = unchanged.find(subject, state)
      if (known !== null) return known
      const document = await readyDocument(context, { kind, id, language, revision: null }, 'look')
      const { pages, missingCharacters } = await previews
        .layOut(subject, document.model, document.images)
        .catch((cause: unknown) => {
          throw cause instanceof AppFailure ? cause : new AppFailure('export.failed', { cause })
        })
      const notes = [...document.notes, ...missingCharacterNotes(missingCharacters)]
      const preview = { pages, notes }
      unchanged.keep(subject, state, preview)
      return preview
    },
    'export.start': async ({ kind, id, language, formats, revision }) => {
      const document = await readyDocument(context, { kind, id, language, revision }, 'send')
      const task: ExportTask = {
        model: document.model,
        images: document.images,
        formats: [...new Set(formats)],
        fonts: { regularFont: ports.resources.regularFont, boldFont: ports.resources.boldFont },
      }
      const jobId = jobs.start(document.model.title, (onProgress) => {
        const work = startExportWorker(ports.resources.exportWorker, task, onProgress)
        return { ...work, done: work.done.then((result) => outcomeOf(document, result)) }
      })
      return { jobId }
    },
    'job.cancel': async ({ jobId }) => {
      await jobs.cancel(jobId)
      return { jobId }
    },
    'job.take': async ({ jobId }) => {
      const outcome = await jobs.take(jobId)
      await noteExported(context)
      return { files: outcome.files.map((file) => files.put(file)), notes: outcome.notes }
    },
  }
}

type ExportResult = Awaited<ReturnType<typeof startExportWorker>['done']>

function outcomeOf({ model, notes }: ReadyDocument, result: ExportResult): ExportOutcome {
  return {
    files: result.files.map(({ format, bytes }) => ({
      name: `${model.title}-${model.language}.${format}`,
      mediaType: mediaTypes[format],
      bytes,
    })),
    notes: [...notes, ...missingCharacterNotes(result.missingCharacters)],
  }
}

function missingCharacterNotes(characters: readonly string[]): readonly ExportNote[] {
  return characters.length === 0
    ? []
    : [
        {
          code: 'missing-characters',
          params: { count: characters.length, characters: characters.slice(0, 20).join(' ') },
        },
      ]
}
