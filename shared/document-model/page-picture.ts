import type { BlockSource } from './document-model.ts'

/**
 * One laid-out page, in points from the top left corner: what the PDF writer prints and what the preview draws, so
 * that the two cannot differ (A5, W5).
 */
export interface PagePicture {
  readonly widthPt: number
  readonly heightPt: number
  readonly marks: readonly PageMark[]
  /** Areas of the page and the place each came from. */
  readonly areas: readonly { readonly source: BlockSource; readonly top: number; readonly bottom: number }[]
}

/** One mark on a page, in points from its top left corner; preview and PDF draw the same marks. */
export type PageMark =
  | {
      readonly kind: 'text'
      readonly x: number
      /** Baseline. */
      readonly y: number
      readonly text: string
      readonly sizePt: number
      readonly bold: boolean
      readonly italic?: boolean
      readonly colour: string
      /**
       * Pen moves before single characters: index in UTF-16 units and extra points, negative to close up. They carry
       * justified lines, the air between Chinese and Latin, and squeezed punctuation, the same for print and screen.
       */
      readonly gaps?: readonly (readonly [index: number, extraPt: number])[]
      /** Set on justified lines: the width this text fills, its gaps included. */
      readonly justifyTo?: number
      /** A web address, or `#page` inside the document. */
      readonly link?: string
    }
  | {
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly fill?: string
      readonly stroke?: string
      readonly strokePt?: number
    }
  | {
      readonly kind: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly colour: string
      readonly widthPt: number
      /** Lengths of strokes and blanks in turn; a whole line when absent. */
      readonly dash?: readonly number[]
    }
  | {
      readonly kind: 'polygon'
      readonly points: readonly (readonly [number, number])[]
      readonly fill?: string
      readonly fillOpacity?: number
      readonly stroke?: string
      readonly strokePt?: number
      readonly dash?: readonly number[]
    }
  | {
      readonly kind: 'image'
      readonly imageId: string
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    }
