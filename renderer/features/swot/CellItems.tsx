import { useDroppable } from '@dnd-kit/core'
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import type { SwotItem } from '../../../shared/domain/swot-analysis.ts'
import { EmptyCell } from './EmptyCell.tsx'
import { useBoard } from './item-board.ts'
import { ItemLine } from './item/ItemLine.tsx'
import { cellKey, type SwotCell } from './logic/swot-cells.ts'

interface CellItemsProps {
  readonly cell: SwotCell
  /** What the filter lets through. */
  readonly items: readonly SwotItem[]
  /** Nothing is in the cell, filter or not. */
  readonly isEmpty: boolean
  /** Such as `优势·Q 质量`. */
  readonly place: string
  readonly targetId: ItemId | null
}

/** The statements of one cell of the stacked grid. */
export function CellItems({ cell, items, isEmpty, place, targetId }: CellItemsProps) {
  const board = useBoard()
  const key = cellKey(cell)
  const { setNodeRef, isOver } = useDroppable({ id: key })
  return (
    <div ref={setNodeRef} className={isOver ? 'c over' : 'c'}>
      <SortableContext items={items.map((one) => one.id)} strategy={verticalListSortingStrategy}>
        {items.length > 0 && (
          <ul className="items" aria-label={place}>
            {items.map((item) => (
              <ItemLine key={item.id} item={item} place={place} isTarget={item.id === targetId} />
            ))}
          </ul>
        )}
      </SortableContext>
      {isEmpty && (
        <EmptyCell
          focusKey={key}
          place={place}
          onFocus={() => {
            board.enter(cell)
          }}
          onAdd={(text) => {
            board.add(cell, { text })
          }}
        />
      )}
    </div>
  )
}
