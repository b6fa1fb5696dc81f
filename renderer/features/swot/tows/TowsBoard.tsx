import { type ReactNode, useRef, useState } from 'react'
import type { ItemId } from '../../../../shared/domain/identifier.ts'
import type { RecordHandle } from '../../../entities/record/use-record.ts'
import { itemNumbers } from '../logic/item-numbers.ts'
import { type OfferedStrategy, offeredStrategies } from '../logic/tows-quadrant.ts'
import { useFocusSoon } from '../use-focus-soon.ts'
import { QuadrantBox } from './QuadrantBox.tsx'
import { SelectionOffer } from './SelectionOffer.tsx'
import { TowsAxis } from './TowsAxis.tsx'
import { useStrategies } from './use-strategies.ts'

interface TowsBoardProps {
  readonly handle: RecordHandle<'analysis'>
  readonly targetId: ItemId | null
  /** Stands above the cross and scrolls with it. */
  readonly intro?: ReactNode
}

const nothing: ReadonlySet<ItemId> = new Set()

/** Statements on two axes, strategies where they cross: inside across, outside down (D8.1). */
export function TowsBoard({ handle, targetId, intro }: TowsBoardProps) {
  const { record } = handle
  const [selected, setSelected] = useState(nothing)
  const container = useRef<HTMLDivElement | null>(null)
  const focusSoon = useFocusSoon(container)
  const strategies = useStrategies(handle, focusSoon)
  const numbers = itemNumbers(record)
  const offers = offeredStrategies(record, selected)
  const toggle = (id: ItemId): void => {
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    setSelected(next)
  }
  const start = ({ quadrant, itemIds }: OfferedStrategy): void => {
    strategies.add(quadrant, itemIds)
    setSelected(nothing)
  }
  const axis = { record, numbers, selected, onToggle: toggle }
  const box = { handle, numbers, targetId, actions: strategies }
  return (
    <div ref={container} className="scroll">
      {intro}
      <div className="tows">
        <SelectionOffer
          numbers={numbers}
          selected={selected}
          offers={offers}
          onStart={start}
          onClear={() => {
            setSelected(nothing)
          }}
        />
        <TowsAxis side="strength" {...axis} />
        <TowsAxis side="weakness" {...axis} />
        <TowsAxis side="opportunity" {...axis} />
        <QuadrantBox quadrant="SO" {...box} />
        <QuadrantBox quadrant="WO" {...box} />
        <TowsAxis side="threat" {...axis} />
        <QuadrantBox quadrant="ST" {...box} />
        <QuadrantBox quadrant="WT" {...box} />
      </div>
    </div>
  )
}
