import { type LocalizedText, localizedParagraph } from '../../shared/domain/localized-text.ts'
import type { AttachedRows } from './attached-rows.ts'

/** Fields worded in one or more languages, as child rows (A4). */
export function localizedTexts(...fields: readonly string[]): AttachedRows {
  return {
    fields,
    empty: () => Object.fromEntries(fields.map((field) => [field, {}])),
    load: async (reader, rootId) => {
      const rows = await reader
        .selectFrom('localized_text')
        .innerJoin('item', 'item.id', 'localized_text.item_id')
        .select(['localized_text.item_id', 'field', 'language', 'text'])
        .where('item.root_id', '=', rootId)
        .execute()
      const found = new Map<string, Record<string, Record<string, string>>>()
      for (const row of rows) {
        const texts = found.get(row.item_id) ?? Object.fromEntries(fields.map((field) => [field, {}]))
        found.set(row.item_id, texts)
        texts[row.field] = { ...texts[row.field], [row.language]: row.text }
      }
      return found
    },
    write: async (writer, itemId, values) => {
      const rows = fields.flatMap((field) => {
        const text: LocalizedText = localizedParagraph.parse(values.get(field))
        return Object.entries(text).flatMap(([language, words]) =>
          words === undefined ? [] : [{ item_id: itemId, field, language, text: words }],
        )
      })
      if (rows.length > 0) await writer.insertInto('localized_text').values(rows).execute()
    },
    clear: async (writer, itemId) => {
      await writer.deleteFrom('localized_text').where('item_id', '=', itemId).execute()
    },
  }
}
