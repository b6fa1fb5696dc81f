import type { DocumentImage, DocumentWords } from '../../../shared/document-model/document-model.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { DocumentColours } from './document-colours.ts'
import type { PageGeometry, TextMeasure } from './page-geometry.ts'
import type { TextLook, Typesetter } from './typesetter.ts'

/** A picture as the layout needs it; its bytes are the writers' business. */
export type PictureSize = Pick<DocumentImage, 'id' | 'widthPx' | 'heightPx'>

/** What turning a block into strips needs to know. */
export interface BlockContext {
  readonly typesetter: Typesetter
  readonly geometry: PageGeometry
  readonly colours: DocumentColours
  readonly language: Language
  readonly words: DocumentWords
  readonly images: ReadonlyMap<ItemId, PictureSize>
  /** Width of the page's text, in points. */
  readonly width: number
  /** Height of the page's text, in points. */
  readonly height: number
}

/** The look of running words in one measure. */
export function lookOf(
  context: Pick<BlockContext, 'colours'>,
  measure: TextMeasure,
  wishes: { readonly bold?: boolean; readonly colour?: string } = {},
): TextLook {
  const { colours } = context
  return {
    sizePt: measure.sizePt,
    colour: wishes.colour ?? colours.text,
    mutedColour: colours.muted,
    linkColour: colours.link,
    bold: wishes.bold ?? false,
  }
}
