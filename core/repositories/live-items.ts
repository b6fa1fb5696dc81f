import type { AggregateKind, Aggregates } from '../../shared/domain/aggregate.ts'
import type { Reader } from '../database/handles.ts'
import { loadAggregate } from './aggregate-repository.ts'

/** Every record of a kind that is not in the bin, in the order they were entered. */
export async function loadAll<K extends AggregateKind>(reader: Reader, kind: K): Promise<Aggregates[K][]> {
  const rows = await reader
    .selectFrom('item')
    .select('id')
    .where('kind', '=', kind)
    .where('deleted_at', 'is', null)
    .orderBy('no')
    .execute()
  const records: Aggregates[K][] = []
  for (const { id } of rows) {
    const record = await loadAggregate(reader, kind, id)
    if (record !== null) records.push(record)
  }
  return records
}

/** The ids of everything that can be pointed at: neither in the bin itself nor part of a record that is. */
export async function liveItemIds(reader: Reader): Promise<ReadonlySet<string>> {
  const rows = await reader
    .selectFrom('item')
    .innerJoin('item as root', 'root.id', 'item.root_id')
    .select('item.id')
    .where('item.deleted_at', 'is', null)
    .where('root.deleted_at', 'is', null)
    .execute()
  return new Set(rows.map((row) => row.id))
}

/** Whether anything was entered yet; our own company is there from the start. */
export async function hasRecords(reader: Reader): Promise<boolean> {
  const found = await reader
    .selectFrom('item')
    .select('id')
    .where('kind', 'in', ['account', 'analysis', 'plan', 'proposal'])
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
