import { type AggregateKind, aggregateKindSchema } from '../../shared/domain/aggregate.ts'
import type { ItemId } from '../../shared/domain/identifier.ts'
import type { LocalizedText } from '../../shared/domain/localized-text.ts'
import type { Reader } from '../database/handles.ts'
import { itemIdOf, localizedOf } from './stored-ids.ts'

/** What a record is called, and whose it is. */
export interface RecordName {
  readonly kind: AggregateKind
  readonly id: ItemId
  /** Accounts and our company are called by a text in one or more languages, everything else by its title. */
  readonly title: string | LocalizedText
  readonly accountName: LocalizedText | null
}

/** A localized name of an item, empty where it has none. */
export async function localizedName(reader: Reader, itemId: string): Promise<LocalizedText> {
  const rows = await reader
    .selectFrom('localized_text')
    .select(['language', 'text'])
    .where('item_id', '=', itemId)
    .where('field', '=', 'name')
    .execute()
  const texts = new Map(rows.map((row) => [row.language, row.text]))
  return localizedOf(texts.get('zh-CN') ?? null, texts.get('en') ?? null)
}

/** The name of a record, in the bin or not; null where there is no such record. */
export async function findRecordName(reader: Reader, id: string): Promise<RecordName | null> {
  const item = await reader
    .selectFrom('item')
    .select(['kind', 'account_id'])
    .where('id', '=', id)
    .whereRef('id', '=', 'root_id')
    .executeTakeFirst()
  const kind = aggregateKindSchema.safeParse(item?.kind)
  if (item === undefined || !kind.success) return null
  const name = { kind: kind.data, id: itemIdOf(id), accountName: null }
  if (kind.data === 'account' || kind.data === 'company')
    return { ...name, title: await localizedName(reader, id) }
  if (kind.data === 'member') {
    const member = await reader
      .selectFrom('team_member')
      .select('name')
      .where('id', '=', id)
      .executeTakeFirst()
    return { ...name, title: member?.name ?? '' }
  }
  const document = await reader.selectFrom(kind.data).select('title').where('id', '=', id).executeTakeFirst()
  const accountName = item.account_id === null ? null : await localizedName(reader, item.account_id)
  return { ...name, title: document?.title ?? '', accountName }
}
