import type { ExportNote } from '../../../shared/contract/methods/document-methods.ts'
import type { DocumentFormat } from '../../../shared/document-model/document-model.ts'
import type { CoreContext, Handlers } from '../../app/core-context.ts'
import { loadDocumentFaces } from '../../documents/fonts/document-faces.ts'
import { layoutDocument } from '../../documents/layout/layout-document.ts'
import { a4Geometry } from '../../documents/layout/page-geometry.ts'
import type { ExportOutcome, ExportTask } from '../../jobs/export-task.ts'
import { startExportWorker } from '../../jobs/start-export-worker.ts'
import { noteExported } from '../note-exported.ts'
import { type ReadyDocument, readyDocument } from './stored-document.ts'

const mediaTypes: Readonly<Record<DocumentFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html',
}

/** Previews and exports of documents (A5). */
export function documentServices(
  context: CoreContext,
): Handlers<'document.preview' | 'export.start' | 'job.cancel' | 'job.take'> {
  const { jobs, files, ports } = context
  return {
    'document.preview': async ({ kind, id, language }) => {
      const document = await readyDocument(context, { kind, id, language, revision: null })
      const faces = loadDocumentFaces(ports.resources)
      const { pages, missingCharacters } = layoutDocument(document.model, document.images, faces, a4Geometry)
      return { pages, notes: [...document.notes, ...missingCharacterNotes(missingCharacters)] }
    },
    'export.start': async ({ kind, id, language, formats, revision }) => {
      const document = await readyDocument(context, { kind, id, language, revision })
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
