import { z } from 'zod'
import type { AttachedRows } from './attached-rows.ts'

/** The tags of an account, in the order they were given. */
export const accountTags: AttachedRows = {
  fields: ['tags'],
  empty: () => ({ tags: [] }),
  load: async (reader, rootId) => {
    const rows = await reader
      .selectFrom('account_tag')
      .select('tag')
      .where('account_id', '=', rootId)
      .orderBy('position')
      .execute()
    return new Map([[rootId, { tags: rows.map((row) => row.tag) }]])
  },
  write: async (writer, itemId, fields) => {
    const tags = z.array(z.string()).parse(fields.get('tags'))
    const rows = tags.map((tag, position) => ({ account_id: itemId, position, tag }))
    if (rows.length > 0) await writer.insertInto('account_tag').values(rows).execute()
  },
  clear: async (writer, itemId) => {
    await writer.deleteFrom('account_tag').where('account_id', '=', itemId).execute()
  },
}
