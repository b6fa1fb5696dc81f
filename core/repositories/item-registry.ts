import { sql } from 'kysely'
import type { RowOf } from '../database/database-schema.ts'
import type { Reader, Writer } from '../database/handles.ts'

/** An entry of the registry of everything that can be pointed at (A4). */
export interface RegisteredItem {
  readonly id: string
  readonly kind: string
  /** The record the item belongs to; a record's own id for the record itself. */
  readonly rootId: string
  readonly accountId: string | null
}

/** Rows per statement, far below the engine's limit of parameters. */
const batchSize = 500

/**
 * Enters items. An id that was taken out before comes back, if it is the same kind in the same record; answers
 * the ids that belong to something else.
 */
export async function registerItems(writer: Writer, items: readonly RegisteredItem[]): Promise<string[]> {
  const refused: string[] = []
  for (let at = 0; at < items.length; at += batchSize) {
    const batch = items.slice(at, at + batchSize)
    const rows = batch.map(
      ({ id, kind, rootId, accountId }) => sql`(${id}, ${kind}, ${rootId}, ${accountId})`,
    )
    const entered = await sql<{ id: string }>`
      INSERT INTO item (id, kind, root_id, account_id) VALUES ${sql.join(rows)}
      ON CONFLICT (id) DO UPDATE SET deleted_at = NULL
        WHERE item.deleted_at IS NOT NULL AND item.kind = excluded.kind AND item.root_id = excluded.root_id
      RETURNING id`.execute(writer)
    const accepted = new Set(entered.rows.map((row) => row.id))
    refused.push(...batch.filter((item) => !accepted.has(item.id)).map((item) => item.id))
  }
  return refused
}

/** Takes an item out, or puts it back: the entry stays, so that what points there can be told (A4). */
export async function markDeleted(writer: Writer, id: string, deletedAt: string | null): Promise<void> {
  await writer.updateTable('item').set({ deleted_at: deletedAt }).where('id', '=', id).execute()
}

/** The kind of entry a forgotten person leaves: no record any more, but what points there still has its target. */
const formerMemberKind = 'former-member'

/** Takes a person out of the registry of people for good, bin included (A4 "Forget person"). */
export async function retireMember(writer: Writer, id: string, at: string): Promise<void> {
  await writer
    .updateTable('item')
    .set({ kind: formerMemberKind, deleted_at: at })
    .where('id', '=', id)
    .execute()
}

/** Moves a record with all its lines to another account. */
export async function moveToAccount(writer: Writer, rootId: string, accountId: string): Promise<void> {
  await writer.updateTable('item').set({ account_id: accountId }).where('root_id', '=', rootId).execute()
}

export async function findItem(reader: Reader, id: string): Promise<RowOf<'item'> | undefined> {
  return await reader.selectFrom('item').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The registry entries of some ids; unknown ids are missing from the answer. */
export async function findItems(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RowOf<'item'>>> {
  const found = new Map<string, RowOf<'item'>>()
  for (let at = 0; at < ids.length; at += batchSize) {
    const batch = ids.slice(at, at + batchSize)
    const rows = await reader.selectFrom('item').selectAll().where('id', 'in', batch).execute()
    for (const row of rows) found.set(row.id, row)
  }
  return found
}
