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

/** What an editor needs from its surroundings to show fields, statements and pictures. */
export interface RichTextSources {
  /** The words a field stands for now; empty where nothing is known yet. */
  readonly fieldText: (field: FieldName) => string
  readonly statements: readonly QuotableStatement[]
  /** Stores a picture and gives the id it is shown by; null where it was refused. */
  readonly addImage: (file: File) => Promise<ItemId | null>
  /** An address the picture can be shown from. */
  readonly imageUrl: (id: ItemId) => Promise<string | null>
}

const nothing: RichTextSources = {
  fieldText: () => '',
  statements: [],
  addImage: () => Promise.resolve(null),
  imageUrl: () => Promise.resolve(null),
}
export const RichTextSourcesContext = createContext<RichTextSources>(nothing)

export function useRichTextSources(): RichTextSources {
  return useContext(RichTextSourcesContext)
}
