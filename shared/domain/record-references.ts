import type { RichText } from '../document-model/rich-text.ts'
import type { Account } from './account.ts'
import type { AggregateKind, Aggregates } from './aggregate.ts'
import type { AnnualPlan } from './annual-plan.ts'
import type { ItemId } from './identifier.ts'
import type { OwnCompany } from './own-company.ts'
import type { Proposal } from './proposal.ts'
import type { SwotAnalysis } from './swot-analysis.ts'

/** What a reference must lead to; `item` is anything that can be pointed at. */
export type ReferenceTarget = 'member' | 'account' | 'analysis' | 'tows-strategy' | 'attachment' | 'item'

/** A pointer that leaves its aggregate (A4 "References and versions"). */
export interface RecordReference {
  /** The record or line that holds the pointer. */
  readonly itemId: ItemId
  readonly field: string
  /** Where the pointer stands in the aggregate, such as `actions[2].ownerId`. */
  readonly path: string
  readonly targetId: ItemId
  readonly target: ReferenceTarget
}

/** Every pointer from an aggregate to something outside it. */
export function recordReferences<K extends AggregateKind>(
  kind: K,
  aggregate: Aggregates[K],
): RecordReference[] {
  const collect: (record: Aggregates[K], found: Found) => void = collectors[kind]
  const found = new Found()
  collect(aggregate, found)
  return found.references
}

class Found {
  readonly references: RecordReference[] = []

  add(
    itemId: ItemId,
    field: string,
    targetId: ItemId | null,
    target: ReferenceTarget,
    path: string = field,
  ): void {
    if (targetId !== null) this.references.push({ itemId, field, path, targetId, target })
  }

  sections(sections: readonly { readonly id: ItemId; readonly body: RichText }[]): void {
    for (const [at, section] of sections.entries())
      for (const [block, content] of section.body.entries()) {
        const path = `sections[${at}].body[${block}]`
        if (content.kind === 'image')
          this.add(section.id, 'body', content.attachmentId, 'attachment', `${path}.attachmentId`)
        if (content.kind === 'reference')
          for (const [inner, id] of content.itemIds.entries())
            this.add(section.id, 'body', id, 'item', `${path}.itemIds[${inner}]`)
      }
  }
}

const collectors: { readonly [K in AggregateKind]: (record: Aggregates[K], found: Found) => void } = {
  company: (company: OwnCompany, found) => {
    found.add(company.id, 'logoAttachmentId', company.logoAttachmentId, 'attachment')
  },
  member: () => undefined,
  account: (account: Account, found) => {
    found.add(account.id, 'parentId', account.parentId, 'account')
    found.add(account.id, 'ownerId', account.ownerId, 'member')
  },
  analysis: (analysis: SwotAnalysis, found) => {
    found.add(analysis.id, 'accountId', analysis.accountId, 'account')
    found.sections(analysis.sections)
    for (const [at, item] of analysis.items.entries())
      for (const [inner, evidence] of item.evidence.entries()) {
        const path = `items[${at}].evidence[${inner}].attachmentId`
        found.add(item.id, 'evidence', evidence.attachmentId, 'attachment', path)
      }
  },
  plan: (plan: AnnualPlan, found) => {
    found.add(plan.id, 'accountId', plan.accountId, 'account')
    found.add(plan.id, 'analysisId', plan.analysisId, 'analysis')
    found.sections(plan.sections)
    for (const [at, strategy] of plan.strategies.entries()) {
      const path = `strategies[${at}].towsStrategyId`
      found.add(strategy.id, 'towsStrategyId', strategy.towsStrategyId, 'tows-strategy', path)
    }
    for (const collection of ['objectives', 'actions', 'risks'] as const)
      for (const [at, line] of plan[collection].entries())
        found.add(line.id, 'ownerId', line.ownerId, 'member', `${collection}[${at}].ownerId`)
  },
  proposal: (proposal: Proposal, found) => {
    found.add(proposal.id, 'accountId', proposal.accountId, 'account')
    found.add(proposal.id, 'analysisId', proposal.analysisId, 'analysis')
    found.add(proposal.id, 'contactId', proposal.contactId, 'member')
    found.sections(proposal.sections)
    for (const [at, phase] of proposal.phases.entries())
      found.add(phase.id, 'responsibleId', phase.responsibleId, 'member', `phases[${at}].responsibleId`)
    for (const [at, credential] of proposal.credentials.entries()) {
      const path = `credentials[${at}].attachmentId`
      found.add(credential.id, 'attachmentId', credential.attachmentId, 'attachment', path)
    }
  },
}
