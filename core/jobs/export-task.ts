import type { ExportNote } from '../../shared/contract/methods/document-methods.ts'
import type {
  DocumentFormat,
  DocumentImage,
  DocumentModel,
} from '../../shared/document-model/document-model.ts'
import type { FontFiles } from '../ports/core-ports.ts'

/** All a worker gets: a document and its pictures, never a database (A5). */
export interface ExportTask {
  readonly model: DocumentModel
  readonly images: readonly DocumentImage[]
  readonly formats: readonly DocumentFormat[]
  readonly fonts: FontFiles
}

export interface ExportedFile {
  readonly format: DocumentFormat
  readonly bytes: Uint8Array
}
/** What came out of a task. */
export interface ExportResult {
  readonly files: readonly ExportedFile[]
  readonly missingCharacters: readonly string[]
}

/** What an export job brings, kept until it is taken. */
export interface ExportOutcome {
  readonly files: readonly {
    readonly name: string
    readonly mediaType: string
    readonly bytes: Uint8Array
  }[]
  readonly notes: readonly ExportNote[]
}

/** What a worker tells while it works. `share` goes from 0 to 1 over all formats. */
export type ExportMessage =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'result'; readonly result: ExportResult }
