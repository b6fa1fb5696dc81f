import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { UnstyledButton } from '@mantine/core'
import { CellEditor, type LeaveTo } from './CellEditor.tsx'
import { type GridRange, isInside } from './grid-selection.ts'
import type { GridColumn, GridPlace, GridRowView } from './grid-types.ts'
import type { GridEditing } from './use-grid-state.ts'

interface GridRowProps {
  readonly row: GridRowView
  readonly index: number
  readonly top: number
  readonly template: string
  readonly columns: readonly GridColumn[]
  readonly range: GridRange
  readonly active: GridPlace
  readonly editing: GridEditing | null
  readonly foldLabel: string
  readonly onFold: (rowId: string) => void
  readonly onSelect: (place: GridPlace, extend: boolean) => void
  readonly onEdit: (place: GridPlace) => void
  readonly onCommit: (text: string, leaveTo: LeaveTo) => string | null
  readonly onCancel: () => void
}

/** One row: its head, then a cell per column. */
export function GridRow(props: GridRowProps) {
  const { row, index, columns, range, active, editing } = props
  const classOf = (column: GridColumn, at: number): string => {
    const cell = row.cells[column.key]
    return [
      'kp-grid-cell',
      column.align === 'right' ? 'num' : '',
      cell?.tone === 'muted' || cell?.edit === undefined ? 'ro' : '',
      cell?.tone === 'strong' ? 'b' : '',
      cell?.problem === undefined ? '' : 'flag',
      at === 0 ? 'first' : '',
      isInside(range, index, at) ? 'in' : '',
      active.row === index && active.column === at ? 'active' : '',
    ].join(' ')
  }
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={`kp-grid-row ${row.role === 'group' ? 'group' : ''} ${editing === null ? '' : 'editing'}`}
      style={{ gridTemplateColumns: props.template, transform: `translateY(${String(props.top)}px)` }}
    >
      <span
        className="kp-grid-no"
        role={row.role === 'line' && row.head === '' ? 'presentation' : 'rowheader'}
      >
        {row.role === 'line' ? (
          row.head
        ) : (
          <UnstyledButton
            aria-label={props.foldLabel}
            aria-expanded={row.isFolded !== true}
            onClick={() => {
              props.onFold(row.id)
            }}
          >
            {row.isFolded === true ? <IconChevronRight size={14} /> : <IconChevronDown size={14} />}
          </UnstyledButton>
        )}
      </span>
      {columns.map((column, at) => (
        <span
          key={column.key}
          id={`cell-${String(index)}-${String(at)}`}
          role="gridcell"
          aria-colindex={at + 1}
          aria-selected={isInside(range, index, at)}
          aria-readonly={row.cells[column.key]?.edit === undefined}
          className={classOf(column, at)}
          title={row.cells[column.key]?.problem}
          onMouseDown={(event) => {
            if (editing?.column === at) return
            event.preventDefault()
            props.onSelect({ row: index, column: at }, event.shiftKey)
          }}
          onMouseEnter={(event) => {
            if (event.buttons === 1 && editing === null) props.onSelect({ row: index, column: at }, true)
          }}
          onDoubleClick={() => {
            props.onEdit({ row: index, column: at })
          }}
        >
          {editing?.column === at ? (
            <CellEditor
              column={column}
              label={column.title}
              initial={editing.text}
              onCommit={props.onCommit}
              onCancel={props.onCancel}
            />
          ) : (
            row.cells[column.key]?.text
          )}
        </span>
      ))}
    </div>
  )
}
