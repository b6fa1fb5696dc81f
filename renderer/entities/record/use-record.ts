import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { AppErrorData } from '../../../shared/contract/app-error.ts'
import type { AggregateKind, Aggregates } from '../../../shared/domain/aggregate.ts'
import type { Change } from '../../../shared/domain/change.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import { failureOf, useConnection } from '../../api/call.ts'
import { setField } from './change-builders.ts'
import { useEditEngine } from './edit-engine.ts'
import type { EditOutcome, EditQueue } from './edit-queue.ts'
import { fetchRecordData, pickRecord, recordKey } from './record-cache.ts'

/** A record on screen and the one way to change it. */
export interface RecordHandle<K extends AggregateKind> {
  readonly kind: K
  readonly id: ItemId
  readonly record: Aggregates[K]
  /** Shows the change at once, saves it in the background; one call is one step of undo. */
  readonly edit: (changes: readonly Change[]) => EditOutcome
  /** Sets one field; nothing happens where it holds that value already. */
  readonly set: <F extends keyof Aggregates[K] & string>(field: F, to: Aggregates[K][F]) => EditOutcome
  readonly queue: EditQueue
}

export type RecordState<K extends AggregateKind> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: AppErrorData; readonly retry: () => void }
  | { readonly state: 'ready'; readonly handle: RecordHandle<K> }

/** Loads a record and gives the handle to edit it. */
export function useRecord<K extends AggregateKind>(kind: K, id: ItemId): RecordState<K> {
  const connection = useConnection()
  const queue = useEditEngine().queueFor(kind, id)
  const query = useQuery({
    queryKey: recordKey(kind, id),
    queryFn: () => fetchRecordData(connection, kind, id),
  })
  const record = query.data === undefined ? undefined : pickRecord<K>(query.data, id)
  const { error, refetch } = query
  return useMemo(() => {
    if (record !== undefined)
      return {
        state: 'ready',
        handle: {
          kind,
          id,
          record,
          edit: queue.edit,
          set: (field, to) =>
            record[field] === to ? { ok: true } : queue.edit([setField<K, typeof field>(record, field, to)]),
          queue,
        },
      }
    if (error !== null) return { state: 'failed', error: failureOf(error), retry: () => void refetch() }
    return { state: 'loading' }
  }, [kind, id, record, queue, error, refetch])
}
