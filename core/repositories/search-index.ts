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
  const added = [...after].filter(([itemId, text]) => before.get(itemId) !== text)
  const removed = [...before].filter(([itemId, text]) => after.get(itemId) !== text)
  await removeEntries(
    writer,
    removed.map(([itemId]) => itemId),
  )
  await addEntries(
    writer,
    added.map(([itemId, text]) => [itemId, searchTokens(text).join(' ')] as const),
  )
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

/** One statement however many there are: a long quote has a thousand entries. */
async function addEntries(
  writer: Writer,
  entries: readonly (readonly [itemId: string, tokens: string])[],
): Promise<void> {
  if (entries.length === 0) return
  await sql`INSERT INTO search(rowid, tokens)
    SELECT item.no, entry.value ->> 1 FROM json_each(${JSON.stringify(entries)}) AS entry
    JOIN item ON item.id = entry.value ->> 0`.execute(writer)
}

async function removeEntries(writer: Writer, itemIds: readonly string[]): Promise<void> {
  if (itemIds.length === 0) return
  await sql`DELETE FROM search WHERE rowid IN
    (SELECT no FROM item WHERE id IN (SELECT value FROM json_each(${JSON.stringify(itemIds)})))`.execute(
    writer,
  )
}
