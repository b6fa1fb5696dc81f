import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { type FocusEvent, memo, useEffect, useRef } from 'react'
import type { SwotItem } from '../../../../shared/domain/swot-analysis.ts'
import { useBoard } from '../item-board.ts'
import { ClaimMark } from './ClaimMark.tsx'
import { EvidenceMark } from './EvidenceMark.tsx'
import { ItemHandle } from './ItemHandle.tsx'
import { ItemText } from './ItemText.tsx'
import { WeightBars } from './WeightBars.tsx'

interface ItemLineProps {
  readonly item: SwotItem
  readonly place: string
  /** Code of the row, where the row is not seen beside the statement. */
  readonly rowCode?: string
  readonly isTarget: boolean
}

/** One statement: its words, whether it is sure, what it rests on, how much it weighs (D8.1). */
export const ItemLine = memo(function ItemLine({ item, place, rowCode, isTarget }: ItemLineProps) {
  const board = useBoard()
  const sortable = useSortable({ id: item.id })
  const line = useRef<HTMLLIElement | null>(null)
  useEffect(() => {
    if (isTarget) line.current?.scrollIntoView({ block: 'center' })
  }, [isTarget])
  /** An empty statement that was walked away from is no statement. */
  const onBlur = (event: FocusEvent<HTMLLIElement>): void => {
    if (!(event.target instanceof HTMLTextAreaElement) || event.target.value !== '') return
    const isStillHere = event.currentTarget.contains(event.relatedTarget) || !document.hasFocus()
    if (!isStillHere && item.text === '' && item.evidence.length === 0) board.discard(item)
  }
  const isAssumed = item.claim.status === 'assumed'
  const isDropPlace = sortable.isOver && sortable.active?.id !== item.id
  const look = [
    'item',
    isAssumed && 'assume',
    isTarget && 'sel',
    isDropPlace && 'drop',
    sortable.isDragging && 'dragged',
  ]
  return (
    <li
      ref={(element) => {
        line.current = element
        sortable.setNodeRef(element)
      }}
      className={look.filter((one) => one !== false).join(' ')}
      data-item={item.id}
      style={{ transform: CSS.Translate.toString(sortable.transform), transition: sortable.transition }}
      onBlur={onBlur}
    >
      <ItemHandle item={item} sortable={sortable} />
      {rowCode !== undefined && <span className="rowcode">{rowCode}</span>}
      <ItemText item={item} place={place} />
      <span className="marks">
        <ClaimMark item={item} />
        <EvidenceMark item={item} />
        <WeightBars
          weight={item.weight}
          onChange={(weight) => {
            board.setWeight(item, weight)
          }}
        />
      </span>
    </li>
  )
})
