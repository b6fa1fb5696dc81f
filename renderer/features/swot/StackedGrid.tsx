import { ActionIcon, Tooltip } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Fragment } from 'react'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import type { SwotSide } from '../../../shared/domain/swot-analysis.ts'
import { newItemId } from '../../api/new-item-id.ts'
import type { RecordHandle } from '../../entities/record/use-record.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { cellInFront } from './cell-in-front.ts'
import { CellItems } from './CellItems.tsx'
import { useBoard } from './item-board.ts'
import { cellPlace } from './cell-place.ts'
import { type ItemFilter, passesFilter } from './logic/item-filter.ts'
import { addRow, freeRowCode } from './logic/row-changes.ts'
import { cellForNew, itemsInCell, rowsOf, swotBlocks } from './logic/swot-cells.ts'
import { RowHead } from './RowHead.tsx'
import { SideHead } from './SideHead.tsx'

interface StackedGridProps {
  readonly handle: RecordHandle<'analysis'>
  readonly filter: ItemFilter | null
  readonly targetId: ItemId | null
}

/** The stacked form: QCDMS above, PEST below, two columns each (D8.1). */
export function StackedGrid({ handle, filter, targetId }: StackedGridProps) {
  const texts = useTexts()
  const { t } = texts
  const board = useBoard()
  const { record, edit } = handle
  const addTo = (side: SwotSide) => () => {
    const cell = cellForNew(record, side, cellInFront.get())
    if (cell !== null) board.add(cell)
  }
  return (
    <div className="swot">
      {swotBlocks.map(({ environment, sides }) => (
        <Fragment key={environment}>
          <div className="h">
            <span className="s cut" title={t(`documents.swot.${environment}`)}>
              {t(`swot.${environment}`)}
            </span>
            <span className="grow" />
            <Tooltip label={t('swot.row.add')}>
              <ActionIcon
                size="xs"
                aria-label={t('swot.row.addTo', { block: t(`documents.swot.${environment}`) })}
                onClick={() => {
                  const code = freeRowCode(record, environment)
                  edit(addRow(record, { id: newItemId(), environment, code, label: '' }))
                }}
              >
                <IconPlus size={14} aria-hidden="true" />
              </ActionIcon>
            </Tooltip>
          </div>
          {sides.map((side) => (
            <div key={side} className="h">
              <SideHead side={side} onAdd={addTo(side)} />
            </div>
          ))}
          {rowsOf(record, environment).map((row) => (
            <Fragment key={row.id}>
              <RowHead handle={handle} row={row} />
              {sides.map((side) => {
                const cell = { rowId: row.id, side }
                const items = itemsInCell(record, cell)
                return (
                  <CellItems
                    key={side}
                    cell={cell}
                    items={items.filter((item) => passesFilter(item, filter))}
                    isEmpty={items.length === 0}
                    place={cellPlace(row, side, texts)}
                    targetId={targetId}
                  />
                )
              })}
            </Fragment>
          ))}
        </Fragment>
      ))}
    </div>
  )
}
