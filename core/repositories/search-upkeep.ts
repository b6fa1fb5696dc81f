import { sql } from 'kysely'
import { type AggregateKind, aggregateKindSchema } from '../../shared/domain/aggregate.ts'
import { searchableTexts, type SearchableText } from '../../shared/search/searchable-texts.ts'
import { searchQuery } from '../../shared/search/tokens.ts'
import type { Reader, Writer } from '../database/handles.ts'
import { loadAggregate } from './aggregate-repository.ts'
import { clearIndex, indexAggregate, searchVersion } from './search-index.ts'
import { readSettings, writeSetting } from './setting-repository.ts'

const versionSetting = 'searchVersion'

/** Whether the index was built by the tokens and texts of this version. */
export async function isIndexCurrent(reader: Reader): Promise<boolean> {
  return (await readSettings(reader)).get(versionSetting) === String(searchVersion)
}

/** Builds the search index again from the records (A4). */
export async function rebuildIndex(writer: Writer): Promise<void> {
  await clearIndex(writer)
  const index = async <K extends AggregateKind>(kind: K, id: string): Promise<void> => {
    const record = await loadAggregate(writer, kind, id)
    if (record !== null) await indexAggregate(writer, kind, null, record)
  }
  for (const { kind, id } of await listRecords(writer)) await index(kind, id)
  await writeSetting(writer, versionSetting, String(searchVersion))
}

/** Compares the index with the records; answers what is missing, changed or left over. */
export async function indexDifferences(reader: Reader): Promise<string[]> {
  const found = await sql<{ id: string | null; no: number }>`
    SELECT item.id, search.rowid AS no FROM search LEFT JOIN item ON item.no = search.rowid`.execute(reader)
  const indexed = new Set(found.rows.map((row) => row.id ?? `#${row.no}`))
  const differences: string[] = []
  for (const { kind, id } of await listRecords(reader))
    for (const { itemId, text } of await textsOf(reader, kind, id)) {
      if (!indexed.delete(itemId)) differences.push(`missing ${itemId}`)
      else if (!(await isFoundBy(reader, itemId, text))) differences.push(`changed ${itemId}`)
    }
  return [...differences, ...[...indexed].map((id) => `left-over ${id}`)]
}

async function textsOf<K extends AggregateKind>(
  reader: Reader,
  kind: K,
  id: string,
): Promise<SearchableText[]> {
  const record = await loadAggregate(reader, kind, id)
  return record === null ? [] : searchableTexts(kind, record)
}

async function isFoundBy(reader: Reader, itemId: string, text: string): Promise<boolean> {
  const query = searchQuery(text)
  if (query === null) return true
  const found = await sql`SELECT 1 FROM search WHERE search MATCH ${query}
    AND rowid = (SELECT no FROM item WHERE id = ${itemId})`.execute(reader)
  return found.rows.length === 1
}

/** Every record there is, bin included, in the order they were entered. */
export async function listRecords(
  reader: Reader,
): Promise<{ readonly kind: AggregateKind; readonly id: string }[]> {
  const rows = await reader
    .selectFrom('item')
    .select(['kind', 'id'])
    .whereRef('id', '=', 'root_id')
    .orderBy('no')
    .execute()
  return rows.flatMap(({ kind, id }) => {
    const known = aggregateKindSchema.safeParse(kind)
    return known.success ? [{ kind: known.data, id }] : []
  })
}
