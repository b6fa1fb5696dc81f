import type { AggregateKind, Aggregates, collections } from '../../../shared/domain/aggregate.ts'
import type { Change } from '../../../shared/domain/change.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'

type Json = Extract<Change, { op: 'set' }>['to']
type LineJson = Extract<Change, { op: 'insert' }>['line']

/** The ordered collections of a kind, by name. */
export type CollectionName<K extends AggregateKind> = (typeof collections)[K][number] & keyof Aggregates[K]
export type LineOf<
  K extends AggregateKind,
  C extends CollectionName<K>,
> = Aggregates[K][C] extends readonly (infer L)[] ? L & { readonly id: ItemId } : never

/** Aggregates are plain JSON by their schema; TypeScript cannot see that through the generic field. */
// Fields and lines of records are plain JSON by their schemas.
const json = (value: unknown): Json => value as Json

/** Sets a field of the record. */
export function setField<K extends AggregateKind, F extends keyof Aggregates[K] & string>(
  record: Aggregates[K],
  field: F,
  to: Aggregates[K][F],
): Change {
  return { op: 'set', field, from: json(record[field]), to: json(to) }
}

/** Sets a field of one line of a collection. */
export function setLineField<L extends { readonly id: ItemId }, F extends keyof L & string>(
  collection: string,
  line: L,
  field: F,
  to: L[F],
): Change {
  return { op: 'set-line', collection, id: line.id, field, from: json(line[field]), to: json(to) }
}

/** Adds a line; `after: null` puts it first. */
export function insertLine<K extends AggregateKind, C extends CollectionName<K> & string>(
  _kind: K,
  collection: C,
  line: LineOf<K, C>,
  after: ItemId | null,
): Change {
  return { op: 'insert', collection, after, line: json(line) as LineJson }
}

export const removeLine = (collection: string, id: ItemId): Change => ({ op: 'remove', collection, id })

export const moveLine = (collection: string, id: ItemId, after: ItemId | null): Change => ({
  op: 'move',
  collection,
  id,
  after,
})

/** The move that puts a line one place up or down, or null at the end. */
export function moveLineBy(
  collection: string,
  lines: readonly { readonly id: ItemId }[],
  id: ItemId,
  by: -1 | 1,
): Change | null {
  const at = lines.findIndex((line) => line.id === id)
  const to = at + by
  if (at === -1 || to < 0 || to >= lines.length) return null
  const before = by === 1 ? lines[to] : lines[to - 1]
  return moveLine(collection, id, before?.id ?? null)
}
