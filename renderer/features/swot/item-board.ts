import { createContext, useContext } from 'react'
import type { Change } from '../../../shared/domain/change.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import type { SwotItem } from '../../../shared/domain/swot-analysis.ts'
import type { EditOutcome } from '../../entities/record/edit-queue.ts'
import type { SwotCell } from './logic/swot-cells.ts'

/** A stop of the Tab key: a cell of the stacked grid, or one of the four boxes. */
export interface BoardGroup {
  /** Carried as `data-focus` by what is focused while the group is empty. */
  readonly key: string
  readonly items: readonly SwotItem[]
}

/** What can be done with the statements on the board in front. Stays the same object while they change. */
export interface ItemBoard {
  readonly analysisId: ItemId
  readonly edit: (changes: readonly Change[]) => EditOutcome
  /** Adds a statement, empty or begun, and puts the cursor into it. */
  readonly add: (cell: SwotCell, how?: { readonly below?: ItemId; readonly text?: string }) => void
  readonly moveBy: (item: SwotItem, by: -1 | 1) => void
  /** Says what was removed, unless it was empty, and goes to the next statement. */
  readonly remove: (item: SwotItem) => void
  /** Takes away an empty statement the user has left already. */
  readonly discard: (item: SwotItem) => void
  readonly setWeight: (item: SwotItem, weight: number) => void
  /** From a statement or an empty group to the next or previous group; false where the board ends. */
  readonly goToGroup: (from: string, by: -1 | 1) => boolean
  /** The next or previous statement. */
  readonly goToItem: (item: SwotItem, by: -1 | 1) => void
  readonly enter: (cell: SwotCell) => void
}

export const ItemBoardContext = createContext<ItemBoard | null>(null)

export function useBoard(): ItemBoard {
  const board = useContext(ItemBoardContext)
  if (board === null) throw new Error('No statement board above this component')
  return board
}
