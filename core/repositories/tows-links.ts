import { z } from 'zod'
import type { AttachedRows } from './attached-rows.ts'

/** The statements a TOWS strategy uses, in its order. */
export const towsLinks: AttachedRows = {
  fields: ['itemIds'],
  empty: () => ({ itemIds: [] }),
  load: async (reader, rootId) => {
    const rows = await reader
      .selectFrom('tows_link')
      .innerJoin('tows_strategy', 'tows_strategy.id', 'tows_link.strategy_id')
      .select(['tows_link.strategy_id', 'tows_link.item_id'])
      .where('tows_strategy.record_id', '=', rootId)
      .orderBy('tows_link.strategy_id')
      .orderBy('tows_link.position')
      .execute()
    const found = new Map<string, { itemIds: string[] }>()
    for (const row of rows) {
      const known = found.get(row.strategy_id)
      if (known === undefined) found.set(row.strategy_id, { itemIds: [row.item_id] })
      else known.itemIds.push(row.item_id)
    }
    return found
  },
  write: async (writer, itemId, fields) => {
    const ids = z.array(z.string()).parse(fields.get('itemIds'))
    const rows = ids.map((id, position) => ({ strategy_id: itemId, position, item_id: id }))
    if (rows.length > 0) await writer.insertInto('tows_link').values(rows).execute()
  },
  clear: async (writer, itemId) => {
    await writer.deleteFrom('tows_link').where('strategy_id', '=', itemId).execute()
  },
}
