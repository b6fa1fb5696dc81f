import {
  type Collision,
  type CollisionDetection,
  closestCorners,
  DndContext,
  type DragEndEvent,
  DragOverlay,
  type DragStartEvent,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { type ReactNode, useState } from 'react'
import type { RecordHandle } from '../../entities/record/use-record.ts'
import { dropItem } from './logic/item-changes.ts'
import { cellKey, cellsInOrder } from './logic/swot-cells.ts'

interface ItemDragProps {
  readonly handle: RecordHandle<'analysis'>
  readonly children: ReactNode
}

/** A click is no drag until the pointer moved this far (px). */
const dragDistance = 6
const isCell = ({ id }: Collision): boolean => String(id).startsWith('cell:')

/** The statement under the pointer, else the cell under it, else what is nearest. */
const underPointer: CollisionDetection = (drag) => {
  const within = pointerWithin(drag)
  const item = within.find((one) => !isCell(one))
  if (item !== undefined) return [item]
  return within.length > 0 ? within : closestCorners(drag)
}

/** Lets statements be dragged within and between the cells inside it. */
export function ItemDrag({ handle, children }: ItemDragProps) {
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: dragDistance } }))
  const [lifted, setLifted] = useState<string | null>(null)
  const onDragStart = ({ active }: DragStartEvent): void => {
    setLifted(handle.record.items.find((one) => one.id === active.id)?.text ?? null)
  }
  const onDragEnd = ({ active, over }: DragEndEvent): void => {
    setLifted(null)
    const { record, edit } = handle
    const item = record.items.find((one) => one.id === active.id)
    if (item === undefined || over === null) return
    const onto = record.items.find((one) => one.id === over.id)
    const cell = cellsInOrder(record).find((one) => cellKey(one) === over.id)
    const target = onto === undefined ? (cell === undefined ? null : { cell }) : { itemId: onto.id }
    const changes = target === null ? [] : dropItem(record, item, target)
    if (changes.length > 0) edit(changes)
  }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={underPointer}
      onDragStart={onDragStart}
      onDragEnd={onDragEnd}
      onDragCancel={() => {
        setLifted(null)
      }}
    >
      {children}
      <DragOverlay dropAnimation={null}>
        {lifted !== null && <div className="lifted sm">{lifted}</div>}
      </DragOverlay>
    </DndContext>
  )
}
