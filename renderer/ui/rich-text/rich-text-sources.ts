import { createContext, useContext } from 'react'
import type { FieldName } from '../../../shared/document-model/rich-text.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'

/** A statement that a text can show live from where it was entered. */
export interface QuotableStatement {
  readonly id: ItemId
  readonly text: string
  /** Where it stands, such as 优势 · Q 质量. */
  readonly place: string
}

/** The id a stored picture is shown by, or why it was refused, in words. */
export type AddedImage = { readonly id: ItemId } | { readonly refusal: string }

/** What an editor needs from its surroundings to show fields, statements and pictures. */
export interface RichTextSources {
  /** The words a field stands for now; empty where nothing is known yet. */
  readonly fieldText: (field: FieldName) => string
  readonly statements: readonly QuotableStatement[]
  /** Stores a picture. */
  readonly addImage: (file: File) => Promise<AddedImage>
  /** An address the picture can be shown from. */
  readonly imageUrl: (id: ItemId) => Promise<string | null>
}

const nothing: RichTextSources = {
  fieldText: () => '',
  statements: [],
  addImage: () => Promise.resolve({ refusal: '' }),
  imageUrl: () => Promise.resolve(null),
}
export const RichTextSourcesContext = createContext<RichTextSources>(nothing)

export function useRichTextSources(): RichTextSources {
  return useContext(RichTextSourcesContext)
}
