import type { FieldIssue } from '../../shared/contract/app-error.ts'
import { fieldIssue } from '../../shared/contract/field-issues.ts'
import type { AggregateKind, Aggregates } from '../../shared/domain/aggregate.ts'
import { recordReferences, type ReferenceTarget } from '../../shared/domain/record-references.ts'
import { AppFailure } from '../app/app-failure.ts'
import type { Reader } from '../database/handles.ts'
import { findItems } from '../repositories/item-registry.ts'
import { accountOfAnalysisFaults } from './account-of-analysis.ts'

/** The kind in the registry that each target must have; null means any. */
const registeredKinds: Readonly<Record<ReferenceTarget, string | null>> = {
  member: 'member',
  account: 'account',
  analysis: 'analysis',
  'tows-strategy': 'analysis.strategies',
  attachment: 'attachment',
  item: null,
}

/**
 * Refuses new pointers that lead nowhere, to the wrong kind, into the bin, or to another account's analysis. A pointer that was stored before
 * stays: its target may have gone to the bin since, which exports report (A4).
 */
export async function checkReferences<K extends AggregateKind>(
  reader: Reader,
  kind: K,
  previous: Aggregates[K] | null,
  next: Aggregates[K],
): Promise<void> {
  const known = new Set(
    (previous === null ? [] : recordReferences(kind, previous)).map(
      (reference) => `${reference.itemId} ${reference.field} ${reference.targetId}`,
    ),
  )
  const added = recordReferences(kind, next).filter(
    (reference) => !known.has(`${reference.itemId} ${reference.field} ${reference.targetId}`),
  )
  const targets = await findItems(reader, [...new Set(added.map((reference) => reference.targetId))])
  const roots = await findItems(reader, [...new Set([...targets.values()].map((item) => item.root_id))])
  const issues: FieldIssue[] = []
  for (const { targetId, target, path } of added) {
    const item = targets.get(targetId)
    const wanted = registeredKinds[target]
    const isLive =
      item !== undefined && item.deleted_at === null && roots.get(item.root_id)?.deleted_at === null
    if (!isLive || (wanted !== null && item.kind !== wanted)) issues.push(fieldIssue(path, 'badReference'))
  }
  for (const fault of await accountOfAnalysisFaults(reader, kind, previous, next))
    if (!issues.some(({ path }) => path === fault.path)) issues.push(fault)
  if (issues.length > 0) throw new AppFailure('input.invalid', { issues, params: { count: issues.length } })
}
