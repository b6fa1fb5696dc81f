import type { SearchHit } from '../../shared/contract/methods/history-methods.ts'
import type { AggregateKind } from '../../shared/domain/aggregate.ts'
import type { Language } from '../../shared/domain/language.ts'
import { excerptAround } from '../../shared/search/excerpt.ts'
import { searchableTexts } from '../../shared/search/searchable-texts.ts'
import { searchTokens } from '../../shared/search/tokens.ts'
import type { CoreContext, Handlers } from '../app/core-context.ts'
import type { Reader } from '../database/handles.ts'
import { loadAggregate } from '../repositories/aggregate-repository.ts'
import { findRecordName, type RecordName } from '../repositories/record-names.ts'
import { findInIndex } from '../repositories/search-index.ts'
import { itemIdOf } from '../repositories/stored-ids.ts'
import { titleOf } from './record-title.ts'
import { storedSettings } from './stored-settings.ts'

export function searchServices({ database }: CoreContext): Handlers<'search.find'> {
  return {
    // One commit for index and records, or a text could be gone between the two.
    'search.find': ({ text, limit }) => database.snapshot((reader) => find(reader, text, limit)),
  }
}

async function find(reader: Reader, text: string, limit: number): Promise<SearchHit[]> {
  const found = await findInIndex(reader, text, limit)
  const { language } = await storedSettings(reader)
  const records = new Map<string, FoundRecord | null>()
  const hits: SearchHit[] = []
  for (const { id, rootId } of found) {
    const known = records.get(rootId)
    const record = known === undefined ? await foundRecord(reader, rootId) : known
    records.set(rootId, record)
    if (record !== null) hits.push(hitIn(record, id, text, language))
  }
  return hits
}

/** A record with hits in it; its texts are read once for all of them. */
interface FoundRecord {
  readonly name: RecordName
  readonly texts: ReadonlyMap<string, string>
}

async function foundRecord(reader: Reader, id: string): Promise<FoundRecord | null> {
  const name = await findRecordName(reader, id)
  return name === null ? null : { name, texts: await textsOf(reader, name.kind, id) }
}

async function textsOf<K extends AggregateKind>(
  reader: Reader,
  kind: K,
  id: string,
): Promise<ReadonlyMap<string, string>> {
  const record = await loadAggregate(reader, kind, id)
  return new Map(
    record === null ? [] : searchableTexts(kind, record).map((found) => [found.itemId, found.text]),
  )
}

function hitIn({ name, texts }: FoundRecord, itemId: string, query: string, language: Language): SearchHit {
  const { kind, id, accountName } = name
  const title = titleOf(name, language)
  const isTitleHit = itemId === id && holdsEveryToken(title, query)
  const excerpt = isTitleHit ? '' : excerptAround(texts.get(itemId) ?? '', query)
  return { kind, id, title, accountName, excerpt, itemId: itemId === id ? null : itemIdOf(itemId) }
}

function holdsEveryToken(title: string, query: string): boolean {
  const tokens = searchTokens(title)
  return searchTokens(query).every((wanted) => tokens.some((token) => token.startsWith(wanted)))
}
