import type { Change } from '../../shared/domain/change.ts'
import type { RowOf } from '../database/database-schema.ts'
import type { Reader, Writer } from '../database/handles.ts'

/** Keeps the last of what is being typed in one editor (A4). */
export async function saveDraft(
  writer: Writer,
  itemId: string,
  editor: string,
  value: unknown,
  at: string,
): Promise<void> {
  const row = { item_id: itemId, editor, value: JSON.stringify(value), updated_at: at }
  await writer
    .insertInto('draft')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['item_id', 'editor']).doUpdateSet({ value: row.value, updated_at: at }),
    )
    .execute()
}

export async function listDrafts(reader: Reader, itemId: string): Promise<RowOf<'draft'>[]> {
  return await reader
    .selectFrom('draft')
    .selectAll()
    .where('item_id', '=', itemId)
    .orderBy('updated_at')
    .execute()
}

/** Drops the draft of one editor, or all of a record. */
export async function discardDrafts(writer: Writer, itemId: string, editor?: string): Promise<void> {
  const ofRecord = writer.deleteFrom('draft').where('item_id', '=', itemId)
  await (editor === undefined ? ofRecord : ofRecord.where('editor', '=', editor)).execute()
}

/** What was committed need not be offered again: drops the drafts of the fields that changes set. */
export async function settleDrafts(
  writer: Writer,
  itemId: string,
  changes: readonly Change[],
): Promise<void> {
  const drafts = await listDrafts(writer, itemId)
  if (drafts.length === 0) return
  const settled = new Set(changes.map(editorOf))
  const removed = changes.flatMap((change) =>
    change.op === 'remove' ? [`${change.collection}/${change.id}/`] : [],
  )
  for (const { editor } of drafts)
    if (settled.has(editor) || removed.some((start) => editor.startsWith(start)))
      await discardDrafts(writer, itemId, editor)
}

/** The editor a change comes from: a field, or `collection/id/field`. */
function editorOf(change: Change): string {
  if (change.op === 'set') return change.field
  return change.op === 'set-line' ? `${change.collection}/${change.id}/${change.field}` : ''
}
