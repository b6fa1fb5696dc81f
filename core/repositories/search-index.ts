import { sql } from 'kysely'
import type { AggregateKind, Aggregates } from '../../shared/domain/aggregate.ts'
import { searchableTexts } from '../../shared/search/searchable-texts.ts'
import { searchQuery, searchTokens } from '../../shared/search/tokens.ts'
import type { Reader, Writer } from '../database/handles.ts'

/** Raised whenever tokens or searchable texts change, so that an older index is built again (A4). */
export const searchVersion = 1

/** Brings the index to an aggregate's next state; `null` where there was or will be none. */
export async function indexAggregate<K extends AggregateKind>(
  writer: Writer,
  kind: K,
  previous: Aggregates[K] | null,
  next: Aggregates[K] | null,
): Promise<void> {
  const before = textsById(kind, previous)
  const after = textsById(kind, next)
  for (const itemId of before.keys()) if (!after.has(itemId)) await removeEntry(writer, itemId)
  for (const [itemId, text] of after) {
    if (before.get(itemId) === text) continue
    if (before.has(itemId)) await removeEntry(writer, itemId)
    await addEntry(writer, itemId, text)
  }
}

/** Empties the index before it is built again. */
export async function clearIndex(writer: Writer): Promise<void> {
  await sql`INSERT INTO search(search) VALUES ('delete-all')`.execute(writer)
}

export interface FoundItem {
  readonly id: string
  readonly kind: string
  readonly rootId: string
}

/**
 * Items that hold every word of the query, newest first; a word may go on. Items of records in the bin are left
 * out. A query without a word finds nothing.
 */
export async function findInIndex(reader: Reader, text: string, limit: number): Promise<FoundItem[]> {
  const query = searchQuery(text)
  if (query === null) return []
  const found = await sql<FoundItem>`
    SELECT item.id, item.kind, item.root_id AS rootId
    FROM search JOIN item ON item.no = search.rowid JOIN item AS root ON root.id = item.root_id
    WHERE search MATCH ${query} AND root.deleted_at IS NULL
    ORDER BY search.rowid DESC LIMIT ${limit}`.execute(reader)
  return [...found.rows]
}

function textsById<K extends AggregateKind>(kind: K, record: Aggregates[K] | null): Map<string, string> {
  return new Map(
    record === null ? [] : searchableTexts(kind, record).map(({ itemId, text }) => [itemId, text]),
  )
}

async function addEntry(writer: Writer, itemId: string, text: string): Promise<void> {
  const tokens = searchTokens(text).join(' ')
  await sql`INSERT INTO search(rowid, tokens)
    SELECT no, ${tokens} FROM item WHERE id = ${itemId}`.execute(writer)
}

async function removeEntry(writer: Writer, itemId: string): Promise<void> {
  await sql`DELETE FROM search WHERE rowid = (SELECT no FROM item WHERE id = ${itemId})`.execute(writer)
}
