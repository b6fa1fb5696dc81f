import { accountSchema } from '../../shared/domain/account.ts'
import type { AccountSummary } from '../../shared/contract/methods/record-methods.ts'
import type { Reader } from '../database/handles.ts'
import { instantOf, itemIdOf, localizedOf } from './stored-ids.ts'

/** Accounts that are not in the bin, the last changed first. */
export async function listAccountSummaries(reader: Reader): Promise<AccountSummary[]> {
  const rows = await reader
    .selectFrom('account')
    .innerJoin('item', 'item.id', 'account.id')
    .leftJoin('localized_text as chinese', (join) =>
      join
        .onRef('chinese.item_id', '=', 'account.id')
        .on('chinese.field', '=', 'name')
        .on('chinese.language', '=', 'zh-CN'),
    )
    .leftJoin('localized_text as english', (join) =>
      join
        .onRef('english.item_id', '=', 'account.id')
        .on('english.field', '=', 'name')
        .on('english.language', '=', 'en'),
    )
    .select([
      'account.id',
      'account.kind',
      'account.ownership',
      'account.industry',
      'account.region',
      'account.parent_id',
      'account.owner_id',
      'account.updated_at',
      'chinese.text as chinese',
      'english.text as english',
    ])
    .where('item.deleted_at', 'is', null)
    .orderBy('account.updated_at', 'desc')
    .orderBy('item.no', 'desc')
    .execute()
  const tags = await tagsByAccount(reader)
  const counts = await documentCounts(reader)
  return rows.map((row) => ({
    id: itemIdOf(row.id),
    name: localizedOf(row.chinese, row.english),
    kind: accountSchema.shape.kind.parse(row.kind),
    ownership: accountSchema.shape.ownership.parse(row.ownership),
    industry: row.industry,
    region: row.region,
    parentId: row.parent_id === null ? null : itemIdOf(row.parent_id),
    ownerId: row.owner_id === null ? null : itemIdOf(row.owner_id),
    tags: tags.get(row.id) ?? [],
    documentCount: counts.get(row.id) ?? 0,
    updatedAt: instantOf(row.updated_at),
  }))
}

async function tagsByAccount(reader: Reader): Promise<ReadonlyMap<string, string[]>> {
  const rows = await reader
    .selectFrom('account_tag')
    .select(['account_id', 'tag'])
    .orderBy('account_id')
    .orderBy('position')
    .execute()
  const tags = new Map<string, string[]>()
  for (const { account_id: id, tag } of rows) {
    const known = tags.get(id)
    if (known === undefined) tags.set(id, [tag])
    else known.push(tag)
  }
  return tags
}

async function documentCounts(reader: Reader): Promise<ReadonlyMap<string, number>> {
  const rows = await reader
    .selectFrom('item')
    .select(({ fn }) => ['account_id', fn.countAll<number>().as('count')])
    .where('kind', 'in', ['analysis', 'plan', 'proposal'])
    .where('deleted_at', 'is', null)
    .where('account_id', 'is not', null)
    .groupBy('account_id')
    .execute()
  return new Map(rows.map((row) => [row.account_id ?? '', row.count]))
}
