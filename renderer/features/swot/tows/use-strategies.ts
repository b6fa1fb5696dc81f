import type { ItemId } from '../../../../shared/domain/identifier.ts'
import type { TowsQuadrant, TowsStrategy } from '../../../../shared/domain/swot-analysis.ts'
import { newItemId } from '../../../api/new-item-id.ts'
import { removeLine } from '../../../entities/record/change-builders.ts'
import type { RecordHandle } from '../../../entities/record/use-record.ts'
import { useTexts } from '../../../ui/i18n/TextsProvider.tsx'
import { addStrategy, moveStrategyBy, strategiesIn, toggleLink } from '../logic/strategy-changes.ts'
import { useUndoToast } from '../use-undo-toast.tsx'

/** What can be done with the strategies of the cross. */
export interface StrategyActions {
  /** Adds a strategy and puts the cursor into it. */
  readonly add: (quadrant: TowsQuadrant, itemIds: readonly ItemId[], below?: ItemId) => void
  readonly moveBy: (strategy: TowsStrategy, by: -1 | 1) => void
  /** Says what was removed, unless it was empty. */
  readonly remove: (strategy: TowsStrategy) => void
  readonly toggleLink: (strategy: TowsStrategy, itemId: ItemId) => void
}

export function useStrategies(
  handle: RecordHandle<'analysis'>,
  focusSoon: (key: string) => void,
): StrategyActions {
  const { t } = useTexts()
  const tellRemoved = useUndoToast()
  const { record, edit } = handle
  return {
    add: (quadrant, itemIds, below) => {
      const strategy: TowsStrategy = { id: newItemId(), quadrant, text: '', itemIds: [...itemIds] }
      if (edit(addStrategy(record, strategy, below)).ok) focusSoon(strategy.id)
    },
    moveBy: (strategy, by) => {
      const changes = moveStrategyBy(record, strategy, by)
      if (changes.length > 0 && edit(changes).ok) focusSoon(strategy.id)
    },
    remove: (strategy) => {
      const here = strategiesIn(record, strategy.quadrant)
      const at = here.findIndex((one) => one.id === strategy.id)
      if (!edit([removeLine('strategies', strategy.id)]).ok) return
      focusSoon((here[at - 1] ?? here[at + 1])?.id ?? `add:${strategy.quadrant}`)
      if (strategy.text.trim() !== '') tellRemoved(t('swot.strategy.deleted', { text: strategy.text }))
    },
    toggleLink: (strategy, itemId) => {
      edit(toggleLink(record, strategy, itemId))
    },
  }
}
