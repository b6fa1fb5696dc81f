import { z } from 'zod'
import { documentKindSchema } from '../../domain/aggregate.ts'
import type { Instant } from '../../domain/calendar-date.ts'
import { commandIdSchema, type ItemId, itemIdSchema } from '../../domain/identifier.ts'
import { languageSchema } from '../../domain/language.ts'
import { swotSideSchema } from '../../domain/swot-analysis.ts'
import { codeText, lineText } from '../../domain/texts.ts'
import { documentFormats } from '../../document-model/document-model.ts'
import type { PagePicture } from '../../document-model/page-picture.ts'
import type { HandedFile } from '../file-handle.ts'

const document = { kind: documentKindSchema, id: itemIdSchema }

/** Preview, versions, export and the jobs that carry it out. */
export const documentInputs = {
  /** Real pages, as the PDF will have them. */
  'document.preview': z.strictObject({ ...document, language: languageSchema }),
  'document.issueVersion': z.strictObject({ ...document, note: lineText, commandId: commandIdSchema }),
  'revision.list': z.strictObject(document),
  'export.start': z.strictObject({
    ...document,
    language: languageSchema,
    formats: z.array(z.enum(documentFormats)).min(1).max(3),
    /** An issued version, or null for the draft. */
    revision: z.int().min(1).nullable(),
  }),
  'job.cancel': z.strictObject({ jobId: z.uuid() }),
  'job.take': z.strictObject({ jobId: z.uuid() }),
  /** Ready-made statements to tick for one cell of the SWOT (K1). */
  'example.list': z.strictObject({ code: codeText, side: swotSideSchema, language: languageSchema }),
} as const

/** An issued version: frozen, numbered, never changed again (A4). */
export interface Revision {
  readonly id: ItemId
  readonly number: number
  readonly issuedAt: Instant
  readonly issuedBy: string
  readonly note: string
}
/** Something the user should know about an export; text is `exporting.note.<code>`. */
export interface ExportNote {
  readonly code:
    | 'missing-characters'
    | 'mixed-languages'
    | 'deleted-reference'
    | 'fallback-text'
    | 'empty-field'
    | 'unreadable-picture'
  readonly params: Readonly<Record<string, string | number>>
}
/** What the methods above answer. */
export interface DocumentOutputs {
  'document.preview': { readonly pages: readonly PagePicture[]; readonly notes: readonly ExportNote[] }
  'document.issueVersion': Revision
  'revision.list': readonly Revision[]
  'export.start': { readonly jobId: string }
  'job.cancel': { readonly jobId: string }
  'job.take': { readonly files: readonly HandedFile[]; readonly notes: readonly ExportNote[] }
  'example.list': readonly string[]
}
