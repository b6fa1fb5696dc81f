import type { Revision } from '../../shared/contract/methods/document-methods.ts'
import { AppFailure } from '../app/app-failure.ts'
import type { CoreContext, Handlers } from '../app/core-context.ts'
import { composeDocument } from '../documents/compose/compose-document.ts'
import { loadDocumentSource } from '../repositories/document-source-repository.ts'
import { loadAggregate } from '../repositories/aggregate-repository.ts'
import { addRevision, listRevisions } from '../repositories/revision-repository.ts'
import { instantOf, itemIdOf } from '../repositories/stored-ids.ts'
import { assertSendable } from './documents/assert-sendable.ts'
import { runCommand } from './run-command.ts'

export function revisionServices(context: CoreContext): Handlers<'document.issueVersion' | 'revision.list'> {
  const { database, ports } = context
  return {
    'revision.list': ({ id }) => listRevisions(database.reader, id),
    /** Freezes the content and the composed document, so that the version stays readable as it was (A4). */
    'document.issueVersion': ({ kind, id, note, commandId }) =>
      runCommand(context, 'document.issueVersion', commandId, async ({ writer, at, actorId }) => {
        const source = await loadDocumentSource(writer, kind, id)
        if (source === null) throw new AppFailure('not-found', { params: { kind } })
        assertSendable(source)
        const [last] = await listRevisions(writer, id)
        const { model } = composeDocument(source, {
          language: source.record.language,
          date: ports.clock.today(),
          version: (last?.number ?? 0) + 1,
        })
        const revisionId = ports.newId()
        const number = await addRevision(writer, {
          id: revisionId,
          documentId: id,
          accountId: source.record.accountId,
          issuedAt: at,
          issuedBy: actorId,
          note,
          content: source.record,
          model,
        })
        const me = actorId === null ? null : await loadAggregate(writer, 'member', actorId)
        const issuedBy = me?.name ?? ''
        const revision: Revision = {
          id: itemIdOf(revisionId),
          number,
          issuedAt: instantOf(at),
          issuedBy,
          note,
        }
        return {
          result: revision,
          target: { kind, id },
          changes: [],
          history: null,
          changedKinds: ['revision', kind],
        }
      }),
  }
}
