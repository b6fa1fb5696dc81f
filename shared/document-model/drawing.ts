/**
 * A picture as plain primitives, in its own units (1 unit = 1 px at 96 dpi = 0.75 pt). The same drawing becomes SVG
 * on screen, vector calls in PDF and SVG with a PNG stand-in in DOCX (A5).
 */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

interface Paint {
  /** `#rrggbb`; absent = none. */
  readonly fill?: string
  readonly fillOpacity?: number
  readonly stroke?: string
  readonly strokeWidth?: number
  readonly dash?: readonly number[]
}

/** One stroke of a picture; text stands at its baseline. */
export type Shape =
  | ({
      readonly kind: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
    } & Paint)
  | ({
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly radius?: number
    } & Paint)
  | ({ readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number } & Paint)
  | ({ readonly kind: 'polygon'; readonly points: readonly (readonly [number, number])[] } & Paint)
  | {
      readonly kind: 'text'
      readonly x: number
      /** Baseline. */
      readonly y: number
      readonly text: string
      readonly size: number
      readonly bold?: boolean
      readonly anchor: 'start' | 'middle' | 'end'
      readonly colour: string
    }
