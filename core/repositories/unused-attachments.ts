import { sql } from 'kysely'
import type { Reader, Writer } from '../database/handles.ts'

/** Where a file can be in use beside the links of records: frozen in a version, or in what is being typed. */
const frozenOrTyped = sql`
  EXISTS (SELECT 1 FROM revision WHERE instr(content, attachment.id) > 0 OR instr(model, attachment.id) > 0)
  OR EXISTS (SELECT 1 FROM draft WHERE instr(value, attachment.id) > 0)`

/**
 * Files that nothing in the workspace refers to: no record in use or in the bin, no rich text, evidence, issued
 * version or draft. What is younger than `before` is left out, because a form or another process may be about to
 * refer to it.
 */
export async function findUnusedAttachments(reader: Reader, before: string): Promise<string[]> {
  const found = await sql<{ id: string }>`
    SELECT id FROM attachment WHERE created_at < ${before}
      AND NOT EXISTS (SELECT 1 FROM attachment_link WHERE attachment_id = attachment.id)
      AND NOT EXISTS (SELECT 1 FROM reference WHERE target_id = attachment.id)
      AND NOT (${frozenOrTyped})
    ORDER BY id`.execute(reader)
  return found.rows.map(({ id }) => id)
}

/** The files a record refers to. */
export async function attachmentsOf(reader: Reader, recordId: string): Promise<string[]> {
  const rows = await reader
    .selectFrom('attachment_link')
    .innerJoin('item', 'item.id', 'attachment_link.item_id')
    .select('attachment_link.attachment_id')
    .distinct()
    .where('item.root_id', '=', recordId)
    .execute()
  return rows.map((row) => row.attachment_id)
}

/** Removes the rows of files nothing refers to; the store's sweep then removes the files. */
export async function removeAttachments(writer: Writer, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await writer.deleteFrom('attachment').where('id', '=', id).execute()
    await writer.deleteFrom('item').where('id', '=', id).execute()
  }
}
