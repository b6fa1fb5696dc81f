import type { FieldIssue } from '../../shared/contract/app-error.ts'
import { fieldIssue } from '../../shared/contract/field-issues.ts'
import type { AggregateKind, Aggregates } from '../../shared/domain/aggregate.ts'
import type { Reader } from '../database/handles.ts'
import { hasDocumentElsewhere } from '../repositories/documents-of-analysis.ts'
import { findItem } from '../repositories/item-registry.ts'

/** What of a record says whose it is and which analysis it builds on. */
interface Belonging {
  readonly id: string
  readonly accountId?: string
  readonly analysisId?: string | null
}

/**
 * A plan or proposal builds on an analysis of its own account: another customer's weaknesses must never get into a
 * document. Looks only where account or analysis change, so that what is stored stays editable.
 */
export async function accountOfAnalysisFaults<K extends AggregateKind>(
  reader: Reader,
  kind: K,
  previous: Aggregates[K] | null,
  next: Aggregates[K],
): Promise<FieldIssue[]> {
  const before: Belonging | null = previous
  const after: Belonging = next
  const { id, accountId, analysisId } = after
  const isSame = before?.accountId === accountId && before?.analysisId === analysisId
  if (accountId === undefined || isSame) return []
  if (kind === 'analysis')
    return before !== null && (await hasDocumentElsewhere(reader, id, accountId))
      ? [fieldIssue('accountId', 'badReference')]
      : []
  if (analysisId === undefined || analysisId === null) return []
  const analysis = await findItem(reader, analysisId)
  return analysis === undefined || analysis.account_id === accountId
    ? []
    : [fieldIssue('analysisId', 'badReference')]
}
