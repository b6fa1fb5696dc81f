import type { GridPlace, GridSelection } from './grid-types.ts'

export interface GridSize {
  readonly rows: number
  readonly columns: number
}
export interface GridRange {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value))

export function rangeOf({ anchor, active }: GridSelection): GridRange {
  return {
    top: Math.min(anchor.row, active.row),
    bottom: Math.max(anchor.row, active.row),
    left: Math.min(anchor.column, active.column),
    right: Math.max(anchor.column, active.column),
  }
}

export function isInside(range: GridRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right
}

/** One cell selected. */
export function selectPlace(place: GridPlace, size: GridSize): GridSelection {
  const inside = { row: clamp(place.row, size.rows), column: clamp(place.column, size.columns) }
  return { anchor: inside, active: inside }
}

/** Moves the active cell; with `extend` the selection grows from where it began. */
export function moveSelection(
  selection: GridSelection,
  by: { readonly rows: number; readonly columns: number },
  size: GridSize,
  extend: boolean,
): GridSelection {
  const active = {
    row: clamp(selection.active.row + by.rows, size.rows),
    column: clamp(selection.active.column + by.columns, size.columns),
  }
  return extend ? { anchor: selection.anchor, active } : { anchor: active, active }
}

/** Tab order: along the row, then on to the next. */
export function nextPlace(place: GridPlace, backwards: boolean, size: GridSize): GridPlace {
  const flat = place.row * size.columns + place.column + (backwards ? -1 : 1)
  const at = clamp(flat, size.rows * size.columns)
  return { row: Math.floor(at / size.columns), column: at % size.columns }
}
