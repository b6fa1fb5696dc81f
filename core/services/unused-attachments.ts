import type { CoreContext } from '../app/core-context.ts'
import type { Writer } from '../database/handles.ts'
import { listAttachments } from '../repositories/attachment-repository.ts'
import {
  attachmentsOf,
  findUnusedAttachments,
  removeAttachments,
} from '../repositories/unused-attachments.ts'

/** A file without use is left alone this long: somebody may be about to put it into a record. */
const newFileMs = 60 * 60 * 1000

/** At the start of a session: removes files that no longer serve anything, rows first, and what crashes left. */
export async function tidyAttachments({ database, attachments, ports }: CoreContext): Promise<void> {
  const before = new Date(Date.parse(ports.clock.now()) - newFileMs).toISOString()
  if ((await findUnusedAttachments(database.reader, before)).length > 0)
    await database.write(async (writer) => {
      // Looked up again: another process may have put one to use.
      await removeAttachments(writer, await findUnusedAttachments(writer, before))
    })
  await sweepFiles({ database, attachments })
}

/**
 * Takes the files along that only a record which goes for good referred to. `purge` removes the record. What undo
 * could bring back into another record stays.
 */
export async function withAttachmentsOf(
  { history, ports }: Pick<CoreContext, 'history' | 'ports'>,
  writer: Writer,
  recordId: string,
  purge: () => Promise<void>,
): Promise<void> {
  const candidates = new Set(await attachmentsOf(writer, recordId))
  await purge()
  if (candidates.size === 0) return
  const justNow = new Date(Date.parse(ports.clock.now()) + 1).toISOString()
  const unused = await findUnusedAttachments(writer, justNow)
  const going = unused.filter((id) => candidates.has(id) && !history.isNeeded(id, recordId))
  await removeAttachments(writer, going)
}

/** Removes files that have no row any more (A4). */
export async function sweepFiles({
  database,
  attachments,
}: Pick<CoreContext, 'database' | 'attachments'>): Promise<void> {
  const rows = await listAttachments(database.reader)
  await attachments.sweep(new Set(rows.map(({ sha256 }) => sha256)))
}
