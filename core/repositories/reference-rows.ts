import type { AggregateKind, Aggregates } from '../../shared/domain/aggregate.ts'
import { type RecordReference, recordReferences } from '../../shared/domain/record-references.ts'
import type { Reader, Writer } from '../database/handles.ts'

/** Keeps the pointers that leave an aggregate beside it, so that "what points here" is one question (A4). */
export async function saveReferences<K extends AggregateKind>(
  writer: Writer,
  kind: K,
  previous: Aggregates[K] | null,
  next: Aggregates[K] | null,
): Promise<void> {
  const before = keyed(previous === null ? [] : recordReferences(kind, previous))
  const after = keyed(next === null ? [] : recordReferences(kind, next))
  for (const [key, reference] of before) if (!after.has(key)) await remove(writer, reference)
  for (const [key, reference] of after) if (!before.has(key)) await add(writer, reference)
}

/** A record that points at another one. */
export interface PointingRecord {
  readonly rootId: string
  readonly kind: string
  readonly isDeleted: boolean
}

/** Records that point at a record or at one of its lines, each once; its own pointers do not count. */
export async function recordsPointingAt(reader: Reader, rootId: string): Promise<PointingRecord[]> {
  const rows = await reader
    .selectFrom('reference')
    .innerJoin('item as target', 'target.id', 'reference.target_id')
    .innerJoin('item as source', 'source.id', 'reference.item_id')
    .innerJoin('item as root', 'root.id', 'source.root_id')
    .select(['root.id', 'root.kind', 'root.deleted_at'])
    .distinct()
    .where('target.root_id', '=', rootId)
    .where('source.root_id', '!=', rootId)
    .orderBy('root.no')
    .execute()
  return rows.map((row) => ({ rootId: row.id, kind: row.kind, isDeleted: row.deleted_at !== null }))
}

function keyed(references: readonly RecordReference[]): Map<string, RecordReference> {
  return new Map(references.map((found) => [[found.itemId, found.field, found.targetId].join(' '), found]))
}

async function add(writer: Writer, { itemId, field, targetId, target }: RecordReference): Promise<void> {
  if (target === 'attachment') {
    const row = { item_id: itemId, field, attachment_id: targetId }
    await writer.insertInto('attachment_link').values(row).execute()
  } else {
    const row = { item_id: itemId, field, target_id: targetId }
    await writer.insertInto('reference').values(row).execute()
  }
}

async function remove(writer: Writer, { itemId, field, targetId, target }: RecordReference): Promise<void> {
  if (target === 'attachment')
    await writer
      .deleteFrom('attachment_link')
      .where('item_id', '=', itemId)
      .where('field', '=', field)
      .where('attachment_id', '=', targetId)
      .execute()
  else
    await writer
      .deleteFrom('reference')
      .where('item_id', '=', itemId)
      .where('field', '=', field)
      .where('target_id', '=', targetId)
      .execute()
}
