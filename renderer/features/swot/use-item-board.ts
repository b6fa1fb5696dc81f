import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import type { SwotItem } from '../../../shared/domain/swot-analysis.ts'
import { newItemId } from '../../api/new-item-id.ts'
import { setLineField } from '../../entities/record/change-builders.ts'
import { pickRecord, recordKey } from '../../entities/record/record-cache.ts'
import type { RecordHandle } from '../../entities/record/use-record.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { cellInFront } from './cell-in-front.ts'
import type { BoardGroup, ItemBoard } from './item-board.ts'
import { addItem, moveItemBy, newItem, removeItems } from './logic/item-changes.ts'
import { useUndoToast } from './use-undo-toast.tsx'

interface BoardSource {
  readonly handle: RecordHandle<'analysis'>
  /** In the order of the Tab key. */
  readonly groups: readonly BoardGroup[]
  readonly focusSoon: (key: string) => void
  /** A filter may hide what is about to be added. */
  readonly onAdd: () => void
}

/** The actions of a board; they read the record of the moment, so that lines need not be drawn anew. */
export function useItemBoard(source: BoardSource): ItemBoard {
  const { t } = useTexts()
  const tellRemoved = useUndoToast()
  const latest = useRef(source)
  useEffect(() => {
    latest.current = source
  })
  const { id, edit } = source.handle
  const client = useQueryClient()
  return useMemo(() => {
    // A click may come between a change and its drawing, as when leaving an empty statement has just removed it.
    const record = () =>
      pickRecord<'analysis'>(client.getQueryData(recordKey('analysis', id)), id) ??
      latest.current.handle.record
    const current = (itemId: ItemId): SwotItem | undefined => record().items.find((one) => one.id === itemId)
    const groupAt = (from: string): number =>
      latest.current.groups.findIndex(
        (group) => group.key === from || group.items.some((one) => one.id === from),
      )
    const takeAway = (item: SwotItem): boolean =>
      current(item.id) !== undefined && edit(removeItems(record(), new Set([item.id]))).ok
    return {
      analysisId: id,
      edit,
      add: (cell, { below, text } = {}) => {
        const item = newItem(newItemId(), cell, text)
        latest.current.onAdd()
        if (edit(addItem(record(), item, below)).ok) latest.current.focusSoon(item.id)
      },
      moveBy: (item, by) => {
        const moved = current(item.id)
        if (moved === undefined) return
        const changes = moveItemBy(record(), moved, by)
        if (changes.length > 0 && edit(changes).ok) latest.current.focusSoon(item.id)
      },
      remove: (item) => {
        const group = latest.current.groups[groupAt(item.id)]
        const at = group?.items.findIndex((one) => one.id === item.id) ?? -1
        const neighbour = group?.items[at - 1] ?? group?.items[at + 1]
        if (!takeAway(item)) return
        if (group !== undefined) latest.current.focusSoon(neighbour?.id ?? group.key)
        if (item.text.trim() !== '') tellRemoved(t('swot.item.deleted', { text: item.text }))
      },
      discard: takeAway,
      setWeight: (item, weight) => {
        const weighed = current(item.id)
        if (weighed !== undefined && weighed.weight !== weight)
          edit([setLineField('items', weighed, 'weight', weight)])
      },
      goToGroup: (from, by) => {
        const group = latest.current.groups[groupAt(from) + by]
        if (group === undefined) return false
        latest.current.focusSoon(group.items[0]?.id ?? group.key)
        return true
      },
      goToItem: (item, by) => {
        const inOrder = latest.current.groups.flatMap((group) => group.items)
        const next = inOrder[inOrder.findIndex((one) => one.id === item.id) + by]
        if (next !== undefined) latest.current.focusSoon(next.id)
      },
      enter: (cell) => {
        cellInFront.set({ rowId: cell.rowId, side: cell.side })
      },
    }
  }, [id, edit, client, t, tellRemoved])
}
