import type { AggregateKind, Aggregates } from '../../shared/domain/aggregate.ts'
import { AppFailure } from '../app/app-failure.ts'
import type { Reader } from '../database/handles.ts'
import { loadAggregate } from '../repositories/aggregate-repository.ts'
import { findItem } from '../repositories/item-registry.ts'

/** A record that exists and is not in the bin; `not-found` otherwise. */
export async function liveRecord<K extends AggregateKind>(
  reader: Reader,
  kind: K,
  id: string,
): Promise<Aggregates[K]> {
  const item = await findItem(reader, id)
  const record =
    item?.kind === kind && item.deleted_at === null ? await loadAggregate(reader, kind, id) : null
  if (record === null) throw new AppFailure('not-found', { params: { kind } })
  return record
}
