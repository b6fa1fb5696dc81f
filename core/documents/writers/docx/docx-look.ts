import type { DocumentModel } from '../../../../shared/document-model/document-model.ts'
import { type DocumentColours, documentColours } from '../../layout/document-colours.ts'
import { contentBoxOf, type Orientation, type PageGeometry } from '../../layout/page-geometry.ts'
import { twips } from './units.ts'

/** Where a heading stands, as the page layout found it. */
export interface HeadingPage {
  readonly level: 1 | 2 | 3
  /** Empty where the heading has none. */
  readonly number: string
  readonly text: string
  readonly page: number
}

/** What every part of the Word writer needs to know about the document it writes. */
export interface DocxLook {
  readonly model: DocumentModel
  readonly geometry: PageGeometry
  readonly colours: DocumentColours
  readonly headings: readonly HeadingPage[]
}

/** Prepares writing one document with the measures its pages were laid out with (W3). */
export function docxLook(
  model: DocumentModel,
  geometry: PageGeometry,
  headings: readonly HeadingPage[],
): DocxLook {
  return { model, geometry, colours: documentColours(model.look), headings }
}

/** Width of the text on a page, in twips. */
export const textWidth = (geometry: PageGeometry, orientation: Orientation): number =>
  twips(contentBoxOf(geometry, orientation).width)
