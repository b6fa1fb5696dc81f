import { isDeepStrictEqual } from 'node:util'
import type { FieldConflict } from '../../shared/contract/app-error.ts'
import { type AggregateKind, type Aggregates } from '../../shared/domain/aggregate.ts'
import { linesOf } from '../../shared/domain/aggregate-rules.ts'
import type { Change } from '../../shared/domain/change.ts'

/** The fields an edit would set that hold something else than the editor saw and than it wants (A4). */
export function fieldConflicts<K extends AggregateKind>(
  kind: K,
  stored: Aggregates[K],
  changes: readonly Change[],
): FieldConflict[] {
  const conflicts: FieldConflict[] = []
  for (const change of changes) {
    if (change.op !== 'set' && change.op !== 'set-line') continue
    const theirs = storedValue(kind, stored, change)
    if (isDeepStrictEqual(theirs, change.from) || isDeepStrictEqual(theirs, change.to)) continue
    const place =
      change.op === 'set'
        ? { collection: null, id: stored.id }
        : { collection: change.collection, id: change.id }
    conflicts.push({ ...place, field: change.field, mine: change.to, theirs: theirs ?? null })
  }
  return conflicts
}

function storedValue<K extends AggregateKind>(
  kind: K,
  stored: Aggregates[K],
  change: Extract<Change, { op: 'set' | 'set-line' }>,
): unknown {
  if (change.op === 'set') return new Map<string, unknown>(Object.entries(stored)).get(change.field)
  const lines = new Map(linesOf(kind, stored)).get(change.collection) ?? []
  const line = lines.find(({ id }) => id === change.id)
  return line === undefined ? undefined : new Map<string, unknown>(Object.entries(line)).get(change.field)
}
