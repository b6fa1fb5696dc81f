import { useCallback, useState } from 'react'
import { type GridSize, moveSelection, selectPlace } from './grid-selection.ts'
import type { GridPlace, GridSelection } from './grid-types.ts'

/** The cell being edited and what its editor starts with. */
export interface GridEditing extends GridPlace {
  readonly text: string
}

export interface GridState {
  readonly selection: GridSelection
  readonly editing: GridEditing | null
  readonly select: (place: GridPlace, extend?: boolean) => void
  readonly move: (rows: number, columns: number, extend: boolean) => void
  readonly startEditing: (place: GridPlace, text: string) => void
  readonly stopEditing: () => void
}

/** Selection and the open editor; a grid that shrank pulls both back inside. */
export function useGridState(size: GridSize): GridState {
  const [raw, setRaw] = useState<GridSelection>(selectPlace({ row: 0, column: 0 }, { rows: 1, columns: 1 }))
  const [editing, setEditing] = useState<GridEditing | null>(null)
  const inside = (place: GridPlace): GridPlace => selectPlace(place, size).active
  const selection = { anchor: inside(raw.anchor), active: inside(raw.active) }

  const select = useCallback(
    (place: GridPlace, extend = false) => {
      setRaw((before) => {
        const next = selectPlace(place, size)
        return extend ? { anchor: before.anchor, active: next.active } : next
      })
    },
    [size],
  )
  const move = useCallback(
    (rows: number, columns: number, extend: boolean) => {
      setRaw((before) => moveSelection(before, { rows, columns }, size, extend))
    },
    [size],
  )
  return {
    selection,
    editing: editing !== null && editing.row < size.rows ? editing : null,
    select,
    move,
    startEditing: (place, text) => {
      setEditing({ ...place, text })
    },
    stopEditing: () => {
      setEditing(null)
    },
  }
}
