import type { DocumentModel } from '../../shared/document-model/document-model.ts'
import type { PictureSize } from '../documents/layout/block-context.ts'

/** What is laid out, as the text that goes to the worker; equal texts make equal pages. */
export interface LayoutContent {
  readonly model: DocumentModel
  readonly images: readonly PictureSize[]
}

/** A wish for pages. Text crosses threads several times faster than objects do. */
export interface LayoutRequest {
  /** From 1, rising. */
  readonly number: number
  /** `LayoutContent` as JSON. */
  readonly content: string
}

/** What the worker answers: the pages in slices, then the end; or that it failed or stopped. */
export type LayoutMessage =
  | { readonly kind: 'pages'; readonly number: number; readonly pages: string }
  | { readonly kind: 'end'; readonly number: number; readonly missingCharacters: readonly string[] }
  | { readonly kind: 'failed'; readonly number: number; readonly cause: string }
