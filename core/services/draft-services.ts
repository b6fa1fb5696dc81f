import { AppFailure } from '../app/app-failure.ts'
import type { CoreContext, Handlers } from '../app/core-context.ts'
import { discardDrafts, listDrafts, saveDraft } from '../repositories/draft-repository.ts'
import { findItem } from '../repositories/item-registry.ts'
import { instantOf } from '../repositories/stored-ids.ts'

/** Drafts keep what is being typed; they are offered after a crash and never applied by themselves (A4, R12). */
export function draftServices(context: CoreContext): Handlers<'draft.save' | 'draft.list' | 'draft.discard'> {
  const { database, ports } = context
  return {
    'draft.save': ({ kind, id, editor, value }) =>
      database.write(async (writer) => {
        const item = await findItem(writer, id)
        if (item?.kind !== kind || item.deleted_at !== null)
          throw new AppFailure('not-found', { params: { kind } })
        const savedAt = ports.clock.now()
        await saveDraft(writer, id, editor, value, savedAt)
        return { savedAt }
      }),
    'draft.list': async ({ id }) => {
      const rows = await listDrafts(database.reader, id)
      return rows.map((row) => ({
        editor: row.editor,
        value: JSON.parse(row.value) as unknown,
        updatedAt: instantOf(row.updated_at),
      }))
    },
    'draft.discard': async ({ id, editor }) => {
      await database.write((writer) => discardDrafts(writer, id, editor))
      return {}
    },
  }
}
