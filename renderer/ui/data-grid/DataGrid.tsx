import './data-grid.css'
import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type ClipboardEvent,
  type CSSProperties,
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import type { LeaveTo } from './CellEditor.tsx'
import { clearRange, copyRange, fillDown, pasteAt } from './grid-clipboard.ts'
import { nextPlace, rangeOf } from './grid-selection.ts'
import { GridRow } from './GridRow.tsx'
import type { GridColumn, GridEdit, GridPlace, GridRowView, GridSelection } from './grid-types.ts'
import { useGridState } from './use-grid-state.ts'

export interface DataGridProps {
  readonly label: string
  readonly columns: readonly GridColumn[]
  readonly rows: readonly GridRowView[]
  /** Why a text cannot be taken for a cell, or null. */
  readonly check: (edit: GridEdit) => string | null
  /** Carried out as one command; new lines come from pasting below the last row. */
  readonly onEdit: (edits: readonly GridEdit[], newRows: readonly Readonly<Record<string, string>>[]) => void
  /** Adds a line below that row; Enter on the last row asks for it. */
  readonly onInsert: (afterRowId: string | null) => void
  readonly onRemove: (rowIds: readonly string[]) => void
  readonly onMove: (rowId: string, step: -1 | 1) => void
  readonly onFold: (rowId: string) => void
  readonly foldLabel: (row: GridRowView) => string
  /** A paste or fill that was refused as a whole. */
  readonly onRefuse: (messages: readonly string[]) => void
  readonly onSelect?: (selection: GridSelection) => void
  /** A row added outside the grid; once it is there, the cursor goes to its first cell to type into. */
  readonly addedRowId?: string | null
  /** Stands where there is no row; Enter adds the first. */
  readonly emptyText: string
}

const rowHeightPx = 30
const headWidthPx = 40
/** Where no row has a number to show. */
const bareHeadWidthPx = 10
const leaveSteps: Readonly<Record<LeaveTo, readonly [rows: number, tab: -1 | 0 | 1]>> = {
  stay: [0, 0],
  down: [1, 0],
  up: [-1, 0],
  next: [0, 1],
  previous: [0, -1],
}

/** A table that behaves like a spreadsheet: arrows, typing, Enter, Tab, F2, copy, paste, fill down; rows are virtual. */
export function DataGrid(props: DataGridProps) {
  const { label, columns, rows, check, onEdit, onInsert, onRemove, onMove, onRefuse, onSelect } = props
  const scroller = useRef<HTMLDivElement>(null)
  const capture = useRef<HTMLInputElement>(null)
  const gridId = useId()
  const focusGrid = (): void => {
    capture.current?.focus({ preventScroll: true })
  }
  /** The open editor holds a text that cannot be taken. */
  const isRefused = useRef(false)
  const wasRefused = (): boolean => isRefused.current
  const size = useMemo(() => ({ rows: rows.length, columns: columns.length }), [rows.length, columns.length])
  const { selection, editing, select, move, startEditing, stopEditing } = useGridState(size)
  const range = rangeOf(selection)
  const { active } = selection
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeightPx,
    overscan: 12,
  })

  useEffect(() => {
    if (rows.length > 0) virtual.scrollToIndex(active.row)
  }, [active.row, rows.length, virtual])
  useEffect(() => {
    if (scroller.current !== null) showColumn(scroller.current, active.column)
  }, [active.column])
  useLayoutEffect(() => {
    const cell = document.getElementById(cellId(active))
    if (cell === null || capture.current === null) return
    // What an input method composes shows over the cell it will be written to.
    Object.assign(capture.current.style, {
      top: `${(active.row + 1) * rowHeightPx}px`,
      left: `${cell.offsetLeft}px`,
      width: `${cell.offsetWidth}px`,
    })
  }, [active, rows])
  const { row: anchorRow, column: anchorColumn } = selection.anchor
  const { row: activeRow, column: activeColumn } = active
  useEffect(() => {
    onSelect?.({
      anchor: { row: anchorRow, column: anchorColumn },
      active: { row: activeRow, column: activeColumn },
    })
  }, [anchorRow, anchorColumn, activeRow, activeColumn, onSelect])

  const addedAt = rows.findIndex((row) => row.id === props.addedRowId)
  const addedColumn = columns.findIndex((column) => rows[addedAt]?.cells[column.key]?.edit !== undefined)
  const atAdded = useEffectEvent(() => {
    select({ row: addedAt, column: Math.max(0, addedColumn) })
    focusGrid()
  })
  const isAddedThere = addedAt !== -1
  useEffect(() => {
    if (isAddedThere) atAdded()
  }, [isAddedThere, props.addedRowId])

  const cellAt = (place: GridPlace) => rows[place.row]?.cells[columns[place.column]?.key ?? '']
  const edit = (place: GridPlace, text?: string): void => {
    const current = cellAt(place)?.edit
    if (current !== undefined) startEditing(place, text ?? current)
  }
  /** Takes all edits or none, and says why not. */
  const apply = (edits: readonly GridEdit[], newRows: readonly Readonly<Record<string, string>>[]): void => {
    const fresh = newRows.flatMap((row) =>
      Object.entries(row).map(([column, text]): GridEdit => ({ rowId: '', column, text })),
    )
    const faults = [...edits, ...fresh].flatMap((one) => check(one) ?? [])
    if (faults.length > 0) onRefuse(faults)
    else if (edits.length > 0 || newRows.length > 0) onEdit(edits, newRows)
  }
  const commit = (text: string, leaveTo: LeaveTo): string | null => {
    const row = editing === null ? undefined : rows[editing.row]
    const column = editing === null ? undefined : columns[editing.column]
    if (editing === null || row === undefined || column === undefined) return null
    const change = { rowId: row.id, column: column.key, text }
    isRefused.current = false
    if (text !== row.cells[column.key]?.edit) {
      const fault = check(change)
      isRefused.current = fault !== null
      if (fault !== null) return fault
      onEdit([change], [])
    }
    stopEditing()
    const [down, tab] = leaveSteps[leaveTo]
    if (down === 1 && editing.row === rows.length - 1) onInsert(row.id)
    if (tab !== 0) select(nextPlace(editing, tab === -1, size))
    else if (down !== 0) select({ row: editing.row + down, column: editing.column })
    if (leaveTo !== 'stay') focusGrid()
    return null
  }

  const pageRows = (): number =>
    Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeightPx) - 2)
  const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ArrowUp: (event) => {
      move(-1, 0, event.shiftKey)
    },
    ArrowDown: (event) => {
      move(1, 0, event.shiftKey)
    },
    ArrowLeft: (event) => {
      move(0, -1, event.shiftKey)
    },
    ArrowRight: (event) => {
      move(0, 1, event.shiftKey)
    },
    PageUp: (event) => {
      move(-pageRows(), 0, event.shiftKey)
    },
    PageDown: (event) => {
      move(pageRows(), 0, event.shiftKey)
    },
    Home: (event) => {
      move(event.ctrlKey ? -rows.length : 0, -columns.length, event.shiftKey)
    },
    End: (event) => {
      move(event.ctrlKey ? rows.length : 0, columns.length, event.shiftKey)
    },
    Enter: () => {
      if (rows.length === 0) onInsert(null)
      else if (cellAt(active)?.edit === undefined) move(1, 0, false)
      else edit(active)
    },
    F2: () => {
      edit(active)
    },
    Delete: () => {
      apply(clearRange(rows, columns, range), [])
    },
    Backspace: () => {
      apply(clearRange(rows, columns, range), [])
    },
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (editing !== null || event.nativeEvent.isComposing) return
    const selected = rows.slice(range.top, range.bottom + 1).map((row) => row.id)
    const isCommand = event.ctrlKey || event.metaKey
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      const row = rows[active.row]
      const step = event.key === 'ArrowUp' ? -1 : 1
      if (row !== undefined) {
        onMove(row.id, step)
        move(step, 0, false)
      }
    } else if (isCommand && event.key.toLowerCase() === 'd') apply(fillDown(rows, columns, range), [])
    else if (isCommand && event.key === '-') onRemove(selected)
    else if (isCommand && event.key === 'Enter') onInsert(rows[active.row]?.id ?? null)
    else if (isCommand && event.key.toLowerCase() === 'a') {
      select({ row: 0, column: 0 })
      select({ row: rows.length - 1, column: columns.length - 1 }, true)
    } else if (!isCommand && Object.hasOwn(keys, event.key)) keys[event.key]?.(event)
    else if (!isCommand && !event.altKey && event.key.length === 1) edit(active, event.key)
    // `Process`: an input method took the key; what it composes arrives in the capture box.
    else return
    event.preventDefault()
  }
  const takeTyped = (text: string): void => {
    if (capture.current !== null) capture.current.value = ''
    if (text !== '') edit(active, text)
  }
  const onCopy = (event: ClipboardEvent): void => {
    if (editing !== null) return
    event.clipboardData.setData('text/plain', copyRange(rows, columns, range))
    event.preventDefault()
  }
  const onPaste = (event: ClipboardEvent): void => {
    if (editing !== null) return
    const { edits, newRows } = pasteAt(
      event.clipboardData.getData('text/plain'),
      rows,
      columns,
      active,
      range,
    )
    apply(edits, newRows)
    event.preventDefault()
  }

  const headPx = rows.some((row) => row.head !== '' || row.role === 'group') ? headWidthPx : bareHeadWidthPx
  const template = [
    `${headPx}px`,
    ...columns.map((one) => (one.grow === true ? `minmax(${one.widthPx}px, 1fr)` : `${one.widthPx}px`)),
  ].join(' ')
  const minWidth = columns.reduce((sum, one) => sum + one.widthPx, headPx)
  return (
    <div
      ref={scroller}
      className="kp-grid"
      // Custom properties are not part of React's style type.
      style={{ '--kp-grid-head': `${headPx}px` } as CSSProperties}
      onKeyDown={onKeyDown}
      onCopy={onCopy}
      onPaste={onPaste}
    >
      {/* Holds the focus: only a text box lets an input method compose Chinese straight onto a cell. */}
      <input
        ref={capture}
        className="kp-grid-capture"
        data-stands-for-grid
        aria-label={label}
        aria-controls={gridId}
        aria-activedescendant={rows.length > 0 ? cellId(active) : undefined}
        autoComplete="off"
        placeholder=" "
        onCompositionEnd={(event) => {
          takeTyped(event.data)
        }}
        onInput={(event) => {
          const { isComposing } = event.nativeEvent
          if (!isComposing) takeTyped(event.currentTarget.value)
        }}
      />
      <div
        id={gridId}
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        tabIndex={-1}
        style={{ minWidth }}
        onFocus={(event) => {
          if (event.target === event.currentTarget) focusGrid()
        }}
      >
        <div className="kp-grid-head" role="row" style={{ gridTemplateColumns: template, minWidth }}>
          <span aria-hidden="true" />
          {columns.map((column) => (
            <span key={column.key} role="columnheader" className={column.align === 'right' ? 'num' : ''}>
              {column.title}
            </span>
          ))}
        </div>
        {rows.length === 0 && <p className="kp-grid-empty">{props.emptyText}</p>}
        <div role="rowgroup" style={{ height: virtual.getTotalSize(), minWidth, position: 'relative' }}>
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index]
            return row === undefined ? null : (
              <GridRow
                key={row.id}
                row={row}
                index={item.index}
                top={item.start}
                template={template}
                columns={columns}
                range={range}
                active={active}
                editing={editing?.row === item.index ? editing : null}
                foldLabel={props.foldLabel(row)}
                onFold={props.onFold}
                onSelect={(place, extend) => {
                  // Leaving the open editor takes its text; a text that cannot be taken is not left.
                  const editor = scroller.current?.querySelector<HTMLElement>('.kp-grid-input')
                  focusGrid()
                  if (editor !== null && editor !== undefined && wasRefused()) editor.focus()
                  else select(place, extend)
                }}
                onEdit={edit}
                onCommit={commit}
                onCancel={() => {
                  stopEditing()
                  focusGrid()
                }}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}

const cellId = ({ row, column }: GridPlace): string => `cell-${String(row)}-${String(column)}`

/** Scrolls sideways as far as a column needs to be seen beside the first one, which stays. */
function showColumn(scroller: HTMLElement, column: number): void {
  const cellOf = (at: number) => scroller.querySelector<HTMLElement>(`[aria-colindex="${String(at + 1)}"]`)
  const [first, cell] = [cellOf(0), cellOf(column)]
  if (first === null || cell === null || column === 0) return
  const right = cell.offsetLeft + cell.offsetWidth
  const fixed = headWidthPx + first.offsetWidth
  if (right > scroller.scrollLeft + scroller.clientWidth) scroller.scrollLeft = right - scroller.clientWidth
  else if (cell.offsetLeft < scroller.scrollLeft + fixed) scroller.scrollLeft = cell.offsetLeft - fixed
}
