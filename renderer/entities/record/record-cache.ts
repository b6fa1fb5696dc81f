import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { AggregateKind, Aggregates, AnyAggregate } from '../../../shared/domain/aggregate.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import { callOrThrow } from '../../api/call.ts'
import type { Connection } from '../../api/connection.ts'
import { callKey } from '../../api/use-call.ts'

/** Where the cache keeps a record. Members are kept as one list, since there is no screen for a single one. */
export function recordKey(kind: AggregateKind, id: ItemId): QueryKey {
  if (kind === 'company') return callKey('company.get', {})
  if (kind === 'member') return callKey('member.list', {})
  return callKey(`${kind}.get`, { id })
}

export function fetchRecordData(connection: Connection, kind: AggregateKind, id: ItemId): Promise<unknown> {
  if (kind === 'company') return callOrThrow(connection, 'company.get', {})
  if (kind === 'member') return callOrThrow(connection, 'member.list', {})
  return callOrThrow(connection, `${kind}.get`, { id })
}

const isList = (data: unknown): data is readonly AnyAggregate[] => Array.isArray(data)

/** Finds the record in what the cache holds under its key. */
export function pickRecord<K extends AggregateKind>(data: unknown, id: ItemId): Aggregates[K] | undefined {
  const found = isList(data) ? data.find((one) => one.id === id) : data
  // The key belongs to this kind, so what was stored under it is of this kind.
  return found as Aggregates[K] | undefined
}

/** Reads and writes one record in the query cache. */
export interface RecordCache<K extends AggregateKind> {
  readonly read: () => Aggregates[K] | undefined
  readonly write: (next: Aggregates[K]) => void
  /** Asks the core anew and waits for the answer. */
  readonly refetch: () => Promise<void>
  /** Stops a running request, which would overwrite a newer edit; true where there was one. */
  readonly stopFetching: () => boolean
}

export function recordCache<K extends AggregateKind>(
  client: QueryClient,
  connection: Connection,
  kind: K,
  id: ItemId,
): RecordCache<K> {
  const queryKey = recordKey(kind, id)
  return {
    read: () => pickRecord<K>(client.getQueryData(queryKey), id),
    write: (next) =>
      client.setQueryData(queryKey, (data: unknown) =>
        isList(data) ? data.map((one) => (one.id === id ? next : one)) : next,
      ),
    refetch: async () => {
      await client.query({
        queryKey,
        queryFn: () => fetchRecordData(connection, kind, id),
        staleTime: 0,
      })
    },
    stopFetching: () => {
      if (client.isFetching({ queryKey, exact: true }) === 0) return false
      void client.cancelQueries({ queryKey, exact: true })
      return true
    },
  }
}
