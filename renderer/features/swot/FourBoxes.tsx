import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import { type SwotSide, swotSides } from '../../../shared/domain/swot-analysis.ts'
import type { RecordHandle } from '../../entities/record/use-record.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { cellInFront } from './cell-in-front.ts'
import { cellPlace } from './cell-place.ts'
import { EmptyCell } from './EmptyCell.tsx'
import { useBoard } from './item-board.ts'
import { ItemLine } from './item/ItemLine.tsx'
import { type ItemFilter, passesFilter } from './logic/item-filter.ts'
import { cellForNew, itemsOfSide } from './logic/swot-cells.ts'
import { SideHead } from './SideHead.tsx'

interface FourBoxesProps {
  readonly handle: RecordHandle<'analysis'>
  readonly filter: ItemFilter | null
  readonly targetId: ItemId | null
}

/** The plain SWOT: the same statements in four boxes, each with the code of its row (D8.1). */
export function FourBoxes({ handle, filter, targetId }: FourBoxesProps) {
  const texts = useTexts()
  const { t } = texts
  const board = useBoard()
  const { record } = handle
  const rows = new Map(record.rows.map((row) => [row.id, row]))
  const addTo = (side: SwotSide, text = ''): void => {
    const cell = cellForNew(record, side, cellInFront.get())
    if (cell !== null) board.add(cell, { text })
  }
  return (
    <div className="boxes">
      {swotSides.map((side) => {
        const all = itemsOfSide(record, side)
        const items = all.filter((item) => passesFilter(item, filter))
        return (
          <section key={side} className="box" aria-label={t(`documents.side.${side}`)}>
            <div className="h">
              <SideHead
                side={side}
                onAdd={() => {
                  addTo(side)
                }}
              />
            </div>
            <SortableContext items={items.map((one) => one.id)} strategy={verticalListSortingStrategy}>
              {items.length > 0 && (
                <ul className="items" aria-label={t(`documents.side.${side}`)}>
                  {items.map((item) => {
                    const row = rows.get(item.rowId)
                    if (row === undefined) return null
                    return (
                      <ItemLine
                        key={item.id}
                        item={item}
                        place={cellPlace(row, side, texts)}
                        rowCode={row.code}
                        isTarget={item.id === targetId}
                      />
                    )
                  })}
                </ul>
              )}
            </SortableContext>
            {all.length === 0 && (
              <EmptyCell
                focusKey={`box:${side}`}
                place={t(`documents.side.${side}`)}
                onAdd={(text) => {
                  addTo(side, text)
                }}
              />
            )}
          </section>
        )
      })}
    </div>
  )
}
