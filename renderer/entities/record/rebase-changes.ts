import type { FieldConflict } from '../../../shared/contract/app-error.ts'
import type { Change } from '../../../shared/domain/change.ts'

/** What the user decided for one field two people changed. */
export interface ConflictChoice {
  readonly conflict: FieldConflict
  readonly keep: 'mine' | 'theirs'
}

const concerns = (change: Change, { collection, id, field }: FieldConflict): boolean => {
  if (change.op === 'set') return collection === null && change.field === field
  if (change.op === 'set-line')
    return change.collection === collection && change.id === id && change.field === field
  return false
}

/** Our changes as they stand on top of the stored record: fields given up are left out, the others see the stored value. */
export function rebaseChanges(
  changes: readonly Change[],
  choices: readonly ConflictChoice[],
): readonly Change[] {
  return changes.flatMap((change): readonly Change[] => {
    const choice = choices.find(({ conflict }) => concerns(change, conflict))
    if (choice === undefined) return [change]
    if (choice.keep === 'theirs') return []
    if (change.op !== 'set' && change.op !== 'set-line') return [change]
    // Stored values are JSON; the contract leaves their type open.
    return [{ ...change, from: choice.conflict.theirs as typeof change.from }]
  })
}
