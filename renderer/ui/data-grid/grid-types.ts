/** What one cell shows, and the text its editor starts with; without `edit` it is read only. */
export interface GridCellView {
  readonly text: string
  readonly edit?: string
  readonly tone?: 'muted' | 'strong'
  /** Said in the corner mark's title: why this cell needs a look. */
  readonly problem?: string
}

export interface GridColumn {
  readonly key: string
  readonly title: string
  /** Width in px; the column with `grow` takes what is left. */
  readonly widthPx: number
  readonly grow?: boolean
  readonly align: 'left' | 'right'
  /** Offered while typing, such as units used before. */
  readonly suggestions?: readonly string[]
}

export interface GridRowView {
  readonly id: string
  readonly role: 'line' | 'group'
  /** Number or mark in the row head. */
  readonly head: string
  readonly cells: Readonly<Record<string, GridCellView>>
  /** Groups only. */
  readonly isFolded?: boolean
}

export interface GridEdit {
  readonly rowId: string
  readonly column: string
  readonly text: string
}

/** A place in the grid by row and column index. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

/** The rectangle between where a selection began and where it is now. */
export interface GridSelection {
  readonly anchor: GridPlace
  readonly active: GridPlace
}
