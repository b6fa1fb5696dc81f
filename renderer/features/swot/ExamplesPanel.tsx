import { Checkbox } from '@mantine/core'
import { IconBulb } from '@tabler/icons-react'
import { newItemId } from '../../api/new-item-id.ts'
import { failureOf } from '../../api/call.ts'
import { useCall } from '../../api/use-call.ts'
import type { RecordHandle } from '../../entities/record/use-record.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { EmptyState } from '../../ui/states/EmptyState.tsx'
import { ErrorNote } from '../../ui/states/ErrorNote.tsx'
import { RowSkeletons } from '../../ui/states/RowSkeletons.tsx'
import { useStore } from '../../ui/store.ts'
import { cellInFront } from './cell-in-front.ts'
import { cellPlace } from './cell-place.ts'
import { addItem, isUntouched, newItem, removeItems } from './logic/item-changes.ts'
import { cellsInOrder, isSameCell, itemsInCell } from './logic/swot-cells.ts'

/** Ready-made statements for the cell last worked in: ticked, they stand in it as assumptions (K1). */
export function ExamplesPanel({ handle }: { readonly handle: RecordHandle<'analysis'> }) {
  const texts = useTexts()
  const { t } = texts
  const inFront = useStore(cellInFront)
  const { record, edit } = handle
  const cells = cellsInOrder(record)
  const cell = cells.find((one) => inFront !== null && isSameCell(one, inFront)) ?? cells[0]
  const row = record.rows.find((one) => one.id === cell?.rowId)
  const side = cell?.side ?? 'strength'
  const examples = useCall(
    'example.list',
    { code: row?.code ?? '', side, language: record.language },
    { enabled: row !== undefined },
  )
  if (cell === undefined || row === undefined)
    return <EmptyState icon={IconBulb} text={t('swot.examples.noRows')} />
  const place = cellPlace(row, side, texts)
  const inCell = itemsInCell(record, cell)
  return (
    <div className="scroll">
      <div className="row xs t3" style={{ padding: '10px 12px 4px', gap: 6 }}>
        <IconBulb size={14} aria-hidden="true" className="ic" />
        <h2 className="grow xs examples-place" aria-live="polite">
          {t('swot.examples.for', { place })}
        </h2>
      </div>
      {examples.isPending && <RowSkeletons rows={4} />}
      {examples.error !== null && (
        <div style={{ padding: 12 }}>
          <ErrorNote error={failureOf(examples.error)} onRetry={() => void examples.refetch()} />
        </div>
      )}
      {examples.data?.length === 0 && <EmptyState text={t('swot.examples.none')} />}
      <div className="col" style={{ padding: '0 12px', gap: 2 }}>
        {examples.data?.map((text) => {
          const added = inCell.find((item) => item.text.trim() === text)
          const isKept = added !== undefined && !isUntouched(record, added)
          return (
            <Checkbox
              key={text}
              label={text}
              py={3}
              checked={added !== undefined}
              disabled={isKept}
              {...(isKept ? { description: t('swot.examples.kept') } : {})}
              onChange={() => {
                edit(
                  added === undefined
                    ? addItem(record, newItem(newItemId(), cell, text))
                    : removeItems(record, new Set([added.id])),
                )
              }}
            />
          )
        })}
      </div>
      <p className="xs t3" style={{ padding: '8px 12px', margin: 0 }}>
        {t('swot.examples.what')}
      </p>
    </div>
  )
}
