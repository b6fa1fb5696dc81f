import type { AnnualPlan } from '../../../shared/domain/annual-plan.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import type { Proposal } from '../../../shared/domain/proposal.ts'
import type { SwotAnalysis } from '../../../shared/domain/swot-analysis.ts'
import type { BundleAnalysis } from './bundle-analysis.ts'
import type { BundlePlan } from './bundle-plan.ts'
import type { BundleProposal } from './bundle-proposal.ts'
import { linesInOrder } from './line-order.ts'
import { recordStamp, type UnfoldContext } from './unfold-context.ts'

/** An analysis as a bundle tells it. */
export function unfoldAnalysis(record: BundleAnalysis, context: UnfoldContext): SwotAnalysis {
  const { newId } = context
  const standard = context.templates.analysis()
  return {
    ...record,
    ...recordStamp(record, context.now),
    language: record.language ?? context.language,
    sections: record.sections === undefined ? standard.sections : linesInOrder(record.sections, newId),
    rows: record.rows === undefined ? standard.rows : linesInOrder(record.rows, newId),
    items: linesInOrder(record.items, newId).map((item) => ({
      ...item,
      evidence: linesInOrder(item.evidence, newId),
    })),
    strategies: linesInOrder(record.strategies, newId),
  }
}

/** An annual plan as a bundle tells it. */
export function unfoldPlan(record: BundlePlan, context: UnfoldContext): AnnualPlan {
  const { newId } = context
  const standard = context.templates.plan()
  return {
    ...record,
    ...recordStamp(record, context.now),
    language: record.language ?? context.language,
    currency: record.currency ?? context.currencyOf(record.accountId),
    template: record.template ?? (record.sections === undefined ? standard.template : ''),
    sections: record.sections === undefined ? standard.sections : linesInOrder(record.sections, newId),
    objectives: withLineage(linesInOrder(record.objectives, newId)),
    strategies: withLineage(linesInOrder(record.strategies, newId)),
    actions: withLineage(linesInOrder(record.actions, newId)),
    risks: withLineage(linesInOrder(record.risks, newId)),
  }
}

/** A line without a lineage begins its own. */
function withLineage<T extends { readonly id: ItemId; readonly lineageId?: ItemId | undefined }>(
  lines: readonly T[],
): (Omit<T, 'lineageId'> & { lineageId: ItemId })[] {
  return lines.map((line) => ({ ...line, lineageId: line.lineageId ?? line.id }))
}

/** A proposal as a bundle tells it. */
export function unfoldProposal(record: BundleProposal, context: UnfoldContext): Proposal {
  const { newId } = context
  const standard = context.templates.proposal()
  return {
    ...record,
    ...recordStamp(record, context.now),
    language: record.language ?? context.language,
    currency: record.currency ?? context.currencyOf(record.accountId),
    template: record.template ?? (record.sections === undefined ? standard.template : ''),
    sections: record.sections === undefined ? standard.sections : linesInOrder(record.sections, newId),
    fabRows: linesInOrder(record.fabRows, newId),
    phases: linesInOrder(record.phases, newId),
    quoteGroups: linesInOrder(record.quoteGroups, newId),
    quoteLines: linesInOrder(record.quoteLines, newId),
    paymentTerms: linesInOrder(record.paymentTerms, newId),
    requirements: linesInOrder(record.requirements, newId),
    credentials: linesInOrder(record.credentials, newId),
  }
}
