import type { AggregateKind, Aggregates } from '../../shared/domain/aggregate.ts'
import type { CoreContext } from '../app/core-context.ts'
import { liveRecord } from './live-record.ts'

/** Answers a record as of one commit: its lines are read one table after the other, and somebody may write between. */
export function readRecord<K extends AggregateKind>(
  { database }: CoreContext,
  kind: K,
): (input: { readonly id: string }) => Promise<Aggregates[K]> {
  return ({ id }) => database.snapshot((reader) => liveRecord(reader, kind, id))
}
