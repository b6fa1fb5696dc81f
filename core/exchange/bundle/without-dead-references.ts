import type { RichText } from '../../../shared/document-model/rich-text.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import type { BundleContents } from './compose-bundle.ts'

/** Whether something is in the workspace and not in its bin. */
export type IsLive = (id: ItemId) => boolean

/**
 * The contents without what would point into the bin, which a bundle leaves behind: such references become empty,
 * and documents of an account in the bin stay there with it.
 */
export function withoutDeadReferences(contents: BundleContents, isLive: IsLive): BundleContents {
  const live = (id: ItemId | null): ItemId | null => (id !== null && isLive(id) ? id : null)
  const bodies = <S extends { readonly body: RichText }>(sections: readonly S[]): S[] =>
    sections.map((section) => ({ ...section, body: liveBlocks(section.body, isLive) }))
  const ofLiveAccounts = <D extends { readonly accountId: ItemId }>(documents: readonly D[]): D[] =>
    documents.filter(({ accountId }) => isLive(accountId))
  const owned = <L extends { readonly ownerId: ItemId | null }>(lines: readonly L[]): L[] =>
    lines.map((line) => ({ ...line, ownerId: live(line.ownerId) }))
  const attached = <L extends { readonly attachmentId: ItemId | null }>(lines: readonly L[]): L[] =>
    lines.map((line) => ({ ...line, attachmentId: live(line.attachmentId) }))
  return {
    ...contents,
    company: { ...contents.company, logoAttachmentId: live(contents.company.logoAttachmentId) },
    accounts: owned(contents.accounts).map((account) => ({ ...account, parentId: live(account.parentId) })),
    analyses: ofLiveAccounts(contents.analyses).map((analysis) => ({
      ...analysis,
      sections: bodies(analysis.sections),
      items: analysis.items.map((item) => ({ ...item, evidence: attached(item.evidence) })),
    })),
    plans: ofLiveAccounts(contents.plans).map((plan) => ({
      ...plan,
      analysisId: live(plan.analysisId),
      sections: bodies(plan.sections),
      objectives: owned(plan.objectives),
      strategies: plan.strategies.map((line) => ({ ...line, towsStrategyId: live(line.towsStrategyId) })),
      actions: owned(plan.actions),
      risks: owned(plan.risks),
    })),
    proposals: ofLiveAccounts(contents.proposals).map((proposal) => ({
      ...proposal,
      analysisId: live(proposal.analysisId),
      contactId: live(proposal.contactId),
      sections: bodies(proposal.sections),
      phases: proposal.phases.map((phase) => ({ ...phase, responsibleId: live(phase.responsibleId) })),
      credentials: attached(proposal.credentials),
    })),
  }
}

function liveBlocks(body: RichText, isLive: IsLive): RichText {
  return body.flatMap((block): RichText => {
    if (block.kind === 'image') return isLive(block.attachmentId) ? [block] : []
    if (block.kind !== 'reference') return [block]
    const itemIds = block.itemIds.filter(isLive)
    return itemIds.length === 0 ? [] : [{ ...block, itemIds }]
  })
}
