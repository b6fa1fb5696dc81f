import type { Input } from '../../shared/contract/methods.ts'
import type { DocumentSummary } from '../../shared/contract/methods/record-methods.ts'
import type { DocumentKind } from '../../shared/domain/aggregate.ts'
import type { CoreContext } from '../app/core-context.ts'
import { listDocumentSummaries } from '../repositories/document-summaries.ts'

/** All documents of a kind, or those of one account. */
export function documentList(
  context: CoreContext,
  kind: DocumentKind,
): (input: Input<'plan.list'>) => Promise<DocumentSummary[]> {
  return ({ accountId }) =>
    listDocumentSummaries(context.database.reader, {
      kinds: [kind],
      accountId: accountId ?? null,
      limit: 100_000,
    })
}
