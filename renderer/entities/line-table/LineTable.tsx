import './line-table.css'
import { Button } from '@mantine/core'
import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Change } from '../../../shared/domain/change.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import { moveLine, moveLineBy, removeLine } from '../record/change-builders.ts'
import { LineCell } from './LineCell.tsx'
import type { LineBase, LineColumn, LineSource } from './line-columns.ts'
import { LineRow } from './LineRow.tsx'

interface LineTableProps<L extends LineBase> {
  readonly label: string
  readonly source: LineSource<L>
  readonly columns: readonly LineColumn<L>[]
  readonly addLabel: string
  /** What the table is for; stands where there is no line yet. */
  readonly emptyText: string
  /** A line brought into view. */
  readonly targetId: ItemId | null
  readonly onAdd: () => void
  /** More to do when a line goes, such as letting go of what points at it. */
  readonly onRemove?: (line: L) => readonly Change[]
  readonly footer?: ReactNode
}

/** Fields of a row to type into; choices keep a hidden field beside them. */
const typedInto = 'input:not([readonly], [type="hidden"]), textarea'

/** A click is no drag until the pointer moved this far (px). */
const dragDistance = 6

/** Lines of a record as a table to type into; reordered by dragging or Alt-↑↓. */
export function LineTable<L extends LineBase>(props: LineTableProps<L>) {
  const { source, columns } = props
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: dragDistance } }))
  const { lines, collection, edit } = source
  const table = useRef<HTMLTableElement>(null)
  const linesBefore = useRef<ReadonlySet<ItemId> | null>(null)
  // Whoever adds a line wants to type into it.
  useEffect(() => {
    const before = linesBefore.current
    const added = before === null ? undefined : lines.find((line) => !before.has(line.id))
    if (added === undefined) return
    linesBefore.current = null
    const row = table.current?.querySelector(`[data-line="${CSS.escape(added.id)}"]`)
    const fields = row?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(typedInto) ?? []
    Array.from(fields)
      .find((field) => field.value === '')
      ?.focus()
  }, [lines])
  const onDragEnd = ({ active, over }: DragEndEvent): void => {
    const from = lines.findIndex((line) => line.id === active.id)
    const to = lines.findIndex((line) => line.id === over?.id)
    const moved = lines[from]
    if (moved === undefined || to === -1 || from === to) return
    edit([moveLine(collection, moved.id, (to > from ? lines[to] : lines[to - 1])?.id ?? null)])
  }
  return (
    <div className="line-table">
      <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={onDragEnd}>
        <SortableContext items={lines.map((line) => line.id)} strategy={verticalListSortingStrategy}>
          <table ref={table} aria-label={props.label}>
            <colgroup>
              <col style={{ width: 32 }} />
              {columns.map((column) => (
                <col
                  key={columnKey(column)}
                  style={column.grow === true ? { minWidth: column.widthPx } : { width: column.widthPx }}
                />
              ))}
            </colgroup>
            <thead>
              <tr>
                <td aria-hidden="true" />
                {columns.map((column) => (
                  <th key={columnKey(column)} scope="col" className={isRight(column) ? 'num' : undefined}>
                    {column.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line, index) => (
                <LineRow
                  key={line.id}
                  id={line.id}
                  number={index + 1}
                  isTarget={line.id === props.targetId}
                  onMove={(by) => {
                    const change = moveLineBy(collection, lines, line.id, by)
                    if (change !== null) edit([change])
                  }}
                  onRemove={() => {
                    edit([...(props.onRemove?.(line) ?? []), removeLine(collection, line.id)])
                  }}
                >
                  {columns.map((column) => (
                    <td key={columnKey(column)} className={isRight(column) ? 'num' : undefined}>
                      <LineCell source={source} line={line} column={column} />
                    </td>
                  ))}
                </LineRow>
              ))}
              {lines.length === 0 && (
                <tr>
                  <td />
                  <td colSpan={columns.length} className="empty">
                    {props.emptyText}
                  </td>
                </tr>
              )}
            </tbody>
            {props.footer !== undefined && <tfoot>{props.footer}</tfoot>}
          </table>
        </SortableContext>
      </DndContext>
      <Button
        variant="subtle"
        color="gray"
        size="sm"
        leftSection={<IconPlus size={14} aria-hidden="true" />}
        onClick={() => {
          linesBefore.current = new Set(lines.map((line) => line.id))
          props.onAdd()
        }}
      >
        {props.addLabel}
      </Button>
    </div>
  )
}

const columnKey = <L extends LineBase>(column: LineColumn<L>): string =>
  column.kind === 'shown' ? column.key : column.field
const isRight = <L extends LineBase>(column: LineColumn<L>): boolean => 'align' in column
