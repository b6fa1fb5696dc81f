import { isDeepStrictEqual } from 'node:util'
import type { FieldConflict } from '../../shared/contract/app-error.ts'
import type { AggregateKind, Aggregates } from '../../shared/domain/aggregate.ts'
import { linesOf } from '../../shared/domain/aggregate-rules.ts'
import type { Change } from '../../shared/domain/change.ts'

/** What an edit does to one field, however many steps it takes. */
interface FieldEdit {
  readonly collection: string | null
  readonly id: string
  readonly field: string
  readonly from: unknown
  readonly to: unknown
}

/** The fields an edit would set that hold something else than the editor saw and than it wants (A4). */
export function fieldConflicts<K extends AggregateKind>(
  kind: K,
  stored: Aggregates[K],
  changes: readonly Change[],
): FieldConflict[] {
  return fieldEdits(stored.id, changes).flatMap(({ from, to, ...place }) => {
    const theirs = storedValue(kind, stored, place)
    if (isDeepStrictEqual(theirs, from) || isDeepStrictEqual(theirs, to)) return []
    return [{ ...place, mine: to, theirs: theirs ?? null }]
  })
}

function fieldEdits(recordId: string, changes: readonly Change[]): FieldEdit[] {
  const edits = new Map<string, FieldEdit>()
  const inserted = new Set<string>()
  for (const change of changes) {
    if (change.op === 'insert') inserted.add(change.line.id)
    if (change.op !== 'set' && change.op !== 'set-line') continue
    const collection = change.op === 'set' ? null : change.collection
    const id = change.op === 'set' ? recordId : change.id
    if (inserted.has(id)) continue
    const { field, to } = change
    const key = `${collection ?? ''}/${id}/${field}`
    const known = edits.get(key)
    const before = known === undefined ? change.from : known.from
    edits.set(key, { collection, id, field, from: before, to })
  }
  return [...edits.values()]
}

function storedValue<K extends AggregateKind>(
  kind: K,
  stored: Aggregates[K],
  { collection, id, field }: Pick<FieldEdit, 'collection' | 'id' | 'field'>,
): unknown {
  const lines = collection === null ? [stored] : (new Map(linesOf(kind, stored)).get(collection) ?? [])
  const line = lines.find((candidate) => candidate.id === id)
  return line === undefined ? undefined : new Map<string, unknown>(Object.entries(line)).get(field)
}
