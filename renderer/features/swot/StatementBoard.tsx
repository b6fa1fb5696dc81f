import { Button } from '@mantine/core'
import { type ReactNode, useRef } from 'react'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import { type SwotAnalysis, swotSides } from '../../../shared/domain/swot-analysis.ts'
import type { RecordHandle } from '../../entities/record/use-record.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { EmptyState } from '../../ui/states/EmptyState.tsx'
import { FourBoxes } from './FourBoxes.tsx'
import { type BoardGroup, ItemBoardContext } from './item-board.ts'
import { ItemDrag } from './ItemDrag.tsx'
import { type ItemFilter, passesFilter } from './logic/item-filter.ts'
import { cellKey, cellsInOrder, itemsInCell, itemsOfSide } from './logic/swot-cells.ts'
import { StackedGrid } from './StackedGrid.tsx'
import { useFocusSoon } from './use-focus-soon.ts'
import { useItemBoard } from './use-item-board.ts'

interface StatementBoardProps {
  readonly handle: RecordHandle<'analysis'>
  readonly view: 'stacked' | 'boxes'
  readonly filter: ItemFilter | null
  readonly onClearFilter: () => void
  readonly targetId: ItemId | null
  /** Stands above the statements and scrolls with them. */
  readonly intro: ReactNode
}

/** The statements to type into, in one of two arrangements; keys and dragging work alike in both. */
export function StatementBoard(props: StatementBoardProps) {
  const { handle, view, filter, onClearFilter, targetId, intro } = props
  const { t } = useTexts()
  const container = useRef<HTMLDivElement | null>(null)
  const focusSoon = useFocusSoon(container)
  const { record } = handle
  const board = useItemBoard({
    handle,
    groups: groupsOf(record, view, filter),
    focusSoon,
    onAdd: onClearFilter,
  })
  const isFilteredOut = filter !== null && !record.items.some((item) => passesFilter(item, filter))
  return (
    <div ref={container} className="scroll">
      {intro}
      {isFilteredOut ? (
        <EmptyState
          text={t(`swot.filter.${filter}.none`)}
          action={
            <Button variant="default" onClick={onClearFilter}>
              {t('common.clearFilters')}
            </Button>
          }
        />
      ) : (
        <ItemBoardContext value={board}>
          <ItemDrag handle={handle}>
            {view === 'stacked' ? (
              <StackedGrid handle={handle} filter={filter} targetId={targetId} />
            ) : (
              <FourBoxes handle={handle} filter={filter} targetId={targetId} />
            )}
          </ItemDrag>
        </ItemBoardContext>
      )}
    </div>
  )
}

/** What the Tab key stops at: cells of the grid, or boxes. Cells the filter emptied are passed over. */
function groupsOf(
  record: SwotAnalysis,
  view: StatementBoardProps['view'],
  filter: ItemFilter | null,
): readonly BoardGroup[] {
  const groups =
    view === 'stacked'
      ? cellsInOrder(record).map((cell) => ({ key: cellKey(cell), items: itemsInCell(record, cell) }))
      : swotSides.map((side) => ({ key: `box:${side}`, items: itemsOfSide(record, side) }))
  return groups
    .map(({ key, items }) => ({
      key,
      isEmpty: items.length === 0,
      items: items.filter((item) => passesFilter(item, filter)),
    }))
    .filter(({ isEmpty, items }) => isEmpty || items.length > 0)
}
