/** How one kind of text is set. Everything in points. */
export interface TextMeasure {
  readonly sizePt: number
  /** Exact distance from line to line, so that Word and PDF break pages alike (W3). */
  readonly linePt: number
  readonly beforePt: number
  readonly afterPt: number
}

/** The paper and the measures of a document, shared by page layout and Word so that their pages agree (W3). */
export interface PageGeometry {
  /** Portrait; landscape turns it. */
  readonly paper: { readonly widthPt: number; readonly heightPt: number }
  readonly margins: {
    readonly topPt: number
    readonly bottomPt: number
    readonly leftPt: number
    readonly rightPt: number
  }
  /** Baselines of the running lines, from the edge of the paper. */
  readonly running: { readonly headPt: number; readonly footPt: number; readonly sizePt: number }
  readonly text: {
    readonly heading1: TextMeasure
    readonly heading2: TextMeasure
    readonly heading3: TextMeasure
    readonly body: TextMeasure
    readonly lead: TextMeasure
    readonly note: TextMeasure
    readonly quote: TextMeasure
    readonly listItem: TextMeasure
    readonly caption: TextMeasure
    readonly tableCell: TextMeasure
    readonly contentsTitle: TextMeasure
    readonly contentsEntry: TextMeasure
  }
  readonly cellPadding: { readonly acrossPt: number; readonly downPt: number }
  /** How far each level of a list or of the contents steps in. */
  readonly indentPt: number
  /** Headings down to this level stand in the contents. */
  readonly contentsDepth: 1 | 2 | 3
}

/** A4, the only paper offered so far. */
export const a4Geometry: PageGeometry = {
  paper: { widthPt: 595.28, heightPt: 841.89 },
  margins: { topPt: 82, bottomPt: 74, leftPt: 64, rightPt: 64 },
  running: { headPt: 46, footPt: 40, sizePt: 8.5 },
  text: {
    heading1: { sizePt: 18, linePt: 26, beforePt: 26, afterPt: 14 },
    heading2: { sizePt: 13.5, linePt: 20, beforePt: 18, afterPt: 8 },
    heading3: { sizePt: 11.5, linePt: 18, beforePt: 14, afterPt: 6 },
    body: { sizePt: 10.5, linePt: 18, beforePt: 0, afterPt: 8 },
    lead: { sizePt: 12, linePt: 20, beforePt: 0, afterPt: 12 },
    note: { sizePt: 8.5, linePt: 13, beforePt: 0, afterPt: 8 },
    quote: { sizePt: 10.5, linePt: 18, beforePt: 4, afterPt: 12 },
    listItem: { sizePt: 10.5, linePt: 17, beforePt: 0, afterPt: 4 },
    caption: { sizePt: 9, linePt: 14, beforePt: 10, afterPt: 5 },
    tableCell: { sizePt: 9, linePt: 13, beforePt: 0, afterPt: 0 },
    contentsTitle: { sizePt: 18, linePt: 26, beforePt: 0, afterPt: 18 },
    contentsEntry: { sizePt: 10.5, linePt: 16, beforePt: 5, afterPt: 0 },
  },
  cellPadding: { acrossPt: 5, downPt: 4 },
  indentPt: 18,
  contentsDepth: 2,
}

export type Orientation = 'portrait' | 'landscape'

/** The paper as it lies. */
export function paperOf(geometry: PageGeometry, orientation: Orientation): PageGeometry['paper'] {
  const { widthPt, heightPt } = geometry.paper
  return orientation === 'portrait' ? { widthPt, heightPt } : { widthPt: heightPt, heightPt: widthPt }
}

/** The part of the page that text fills. */
export function contentBoxOf(
  geometry: PageGeometry,
  orientation: Orientation,
): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } {
  const paper = paperOf(geometry, orientation)
  const { topPt, bottomPt, leftPt, rightPt } = geometry.margins
  return {
    left: leftPt,
    top: topPt,
    width: paper.widthPt - leftPt - rightPt,
    height: paper.heightPt - topPt - bottomPt,
  }
}
