import type { HeadingBlock } from '../../../shared/document-model/document-model.ts'
import type { PagePicture } from '../../../shared/document-model/page-picture.ts'

/** A heading with the page it came to stand on. */
export interface LaidOutHeading {
  readonly level: HeadingBlock['level']
  /** 一、 or 1.1; empty where the heading is not numbered. */
  readonly number: string
  readonly text: string
  /** From 1, cover and contents counted, as the foot of the page says it. */
  readonly page: number
  /** Name for bookmarks and links inside a document, the same in every format. */
  readonly anchor: string
}

/** A document in pages: what PDF prints, what the preview draws, what Word's contents quote. */
export interface LaidOutDocument {
  readonly pages: readonly PagePicture[]
  readonly headings: readonly LaidOutHeading[]
  /** Characters no face could draw; they stand as boxes and are reported (W2). */
  readonly missingCharacters: readonly string[]
  readonly pageCount: number
}
