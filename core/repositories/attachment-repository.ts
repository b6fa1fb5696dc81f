import { type Attachment, attachmentSchema } from '../../shared/domain/attachment.ts'
import type { RowOf } from '../database/database-schema.ts'
import type { Reader, Writer } from '../database/handles.ts'
import { registerItems } from './item-registry.ts'

/** Enters a file whose bytes already lie in the store. */
export async function addAttachment(writer: Writer, attachment: Attachment): Promise<void> {
  const { id } = attachment
  await registerItems(writer, [{ id, kind: 'attachment', rootId: id, accountId: null }])
  await writer
    .insertInto('attachment')
    .values({
      id,
      name: attachment.name,
      media_type: attachment.mediaType,
      size_bytes: attachment.sizeBytes,
      sha256: attachment.sha256,
      created_at: attachment.createdAt,
    })
    .execute()
}

export async function findAttachment(reader: Reader, id: string): Promise<Attachment | null> {
  const row = await reader.selectFrom('attachment').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : attachmentOf(row)
}

export async function listAttachments(reader: Reader): Promise<Attachment[]> {
  const rows = await reader.selectFrom('attachment').selectAll().orderBy('id').execute()
  return rows.map(attachmentOf)
}

/** Whether a record that is not in the bin shows the file. */
export async function isAttachedToLive(reader: Reader, id: string): Promise<boolean> {
  const found = await reader
    .selectFrom('attachment_link')
    .innerJoin('item', 'item.id', 'attachment_link.item_id')
    .innerJoin('item as root', 'root.id', 'item.root_id')
    .select('root.id')
    .where('attachment_link.attachment_id', '=', id)
    .where('root.deleted_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

const attachmentOf = (row: RowOf<'attachment'>): Attachment =>
  attachmentSchema.parse({
    id: row.id,
    name: row.name,
    mediaType: row.media_type,
    sizeBytes: row.size_bytes,
    sha256: row.sha256,
    createdAt: row.created_at,
  })
