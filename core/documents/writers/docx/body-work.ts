import type { DocumentImage } from '../../../../shared/document-model/document-model.ts'
import type { Typesetter } from '../../layout/typesetter.ts'
import type { DocxLook } from './docx-look.ts'

/** Draws an SVG as PNG, for readers that cannot draw it themselves; null where that is not possible. */
export type RenderPng = (svg: string) => Uint8Array | null

/** What writing the body collects on its way through the blocks. */
export interface BodyWork {
  readonly look: DocxLook
  readonly typesetter: Typesetter
  readonly images: ReadonlyMap<string, DocumentImage>
  readonly renderPng: RenderPng
  /** Tables as text, spliced in at the end; a slot in the body names each by its index. */
  readonly tables: string[]
  headingCount: number
  orderedListCount: number
}
