import type { Reader } from '../database/handles.ts'
import { findItems } from './item-registry.ts'

/** What an id already stands for in the workspace. */
export interface KnownItem {
  /** In the words of the item registry; `analysis.evidence` for evidence, which the registry does not list. */
  readonly kind: string
  /** The record it belongs to; its own id for a record. */
  readonly rootId: string
  /** The account it belongs to, if it belongs to one. */
  readonly accountId: string | null
  readonly isInBin: boolean
}

const batchSize = 500

/** What is known of some ids, bin and evidence included; unknown ids are missing from the answer. */
export async function findKnownItems(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownItem>> {
  const items = await findItems(reader, ids)
  const roots = await findItems(reader, [...new Set([...items.values()].map((item) => item.root_id))])
  const known = new Map<string, KnownItem>()
  for (const [id, item] of items) {
    const rootDeletedAt = roots.get(item.root_id)?.deleted_at ?? null
    const isInBin = item.deleted_at !== null || rootDeletedAt !== null
    known.set(id, { kind: item.kind, rootId: item.root_id, accountId: item.account_id, isInBin })
  }
  for (let at = 0; at < ids.length; at += batchSize) {
    const rows = await reader
      .selectFrom('evidence')
      .innerJoin('item', 'item.id', 'evidence.item_id')
      .select(['evidence.id', 'item.root_id', 'item.account_id'])
      .where('evidence.id', 'in', ids.slice(at, at + batchSize))
      .execute()
    for (const row of rows)
      known.set(row.id, {
        kind: 'analysis.evidence',
        rootId: row.root_id,
        accountId: row.account_id,
        isInBin: false,
      })
  }
  return known
}
