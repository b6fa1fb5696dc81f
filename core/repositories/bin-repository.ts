import type { AggregateKind } from '../../shared/domain/aggregate.ts'
import { aggregateKindSchema } from '../../shared/domain/aggregate.ts'
import type { Reader } from '../database/handles.ts'
import { recordsPointingAt } from './reference-rows.ts'

export interface BinRow {
  readonly id: string
  readonly kind: AggregateKind
  readonly deletedAt: string
}

/** Records in the bin, the last deleted first. */
export async function listBin(reader: Reader): Promise<BinRow[]> {
  const rows = await reader
    .selectFrom('item')
    .select(['id', 'kind', 'deleted_at'])
    .where('deleted_at', 'is not', null)
    .whereRef('id', '=', 'root_id')
    .orderBy('deleted_at', 'desc')
    .orderBy('no', 'desc')
    .execute()
  return rows.flatMap((row) => {
    const kind = aggregateKindSchema.safeParse(row.kind)
    return kind.success && row.deleted_at !== null
      ? [{ id: row.id, kind: kind.data, deletedAt: row.deleted_at }]
      : []
  })
}

/** Everything that would lose its target if the record went for good, the audit included. */
export async function countReferences(reader: Reader, id: string): Promise<number> {
  const records = await recordsPointingAt(reader, id)
  const acted = await reader
    .selectFrom('audit')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('actor_id', '=', id)
    .executeTakeFirstOrThrow()
  const issued = await reader
    .selectFrom('revision')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('issued_by', '=', id)
    .executeTakeFirstOrThrow()
  return records.length + acted.count + issued.count
}
