import type { Account } from '../domain/account.ts'
import { presentStateFields } from '../domain/account.ts'
import type { AggregateKind, Aggregates } from '../domain/aggregate.ts'
import type { ItemId } from '../domain/identifier.ts'
import type { LocalizedText } from '../domain/localized-text.ts'
import type { AnySection } from '../domain/section.ts'
import { richTextWords } from './rich-text-words.ts'

/** The words one record or line is found by. */
export interface SearchableText {
  readonly itemId: ItemId
  readonly text: string
}

/** What of an aggregate can be found: its own words under its own id, each line's under the line's. */
export function searchableTexts<K extends AggregateKind>(
  kind: K,
  aggregate: Aggregates[K],
): SearchableText[] {
  const describe: (record: Aggregates[K]) => SearchableText[] = descriptions[kind]
  return describe(aggregate).filter(({ text }) => text !== '')
}

const both = (text: LocalizedText): string[] => [text['zh-CN'] ?? '', text.en ?? '']
const found = (itemId: ItemId, ...texts: readonly string[]): SearchableText => ({
  itemId,
  text: texts.filter((text) => text.trim() !== '').join('\n'),
})
const sections = (list: readonly AnySection[]): SearchableText[] =>
  list.map((section) => found(section.id, section.title, richTextWords(section.body)))

const descriptions: { readonly [K in AggregateKind]: (record: Aggregates[K]) => SearchableText[] } = {
  company: (company) => [
    found(company.id, ...both(company.name), ...both(company.shortName), ...both(company.address)),
  ],
  member: (member) => [found(member.id, member.name, member.title, member.email)],
  account: (account: Account) => [
    found(
      account.id,
      ...both(account.name),
      account.industry,
      account.region,
      ...account.tags,
      account.address,
      ...presentStateFields.map((field) => account[field]),
    ),
  ],
  analysis: (analysis) => [
    found(analysis.id, analysis.title),
    ...sections(analysis.sections),
    ...analysis.rows.map((row) => found(row.id, row.label)),
    ...analysis.items.map((item) =>
      found(item.id, item.text, item.claim.source, ...item.evidence.map((evidence) => evidence.text)),
    ),
    ...analysis.strategies.map((strategy) => found(strategy.id, strategy.text)),
  ],
  plan: (plan) => [
    found(plan.id, plan.title, String(plan.year)),
    ...sections(plan.sections),
    ...plan.strategies.map((strategy) => found(strategy.id, strategy.text)),
    ...plan.actions.map((action) => found(action.id, action.what, action.resource)),
    ...plan.risks.map((risk) => found(risk.id, risk.text, risk.fallback)),
  ],
  proposal: (proposal) => [
    found(proposal.id, proposal.title, proposal.deliveryTerms),
    ...sections(proposal.sections),
    ...proposal.fabRows.map((row) =>
      found(row.id, row.product, row.configuration, row.feature, row.advantage, row.benefit, row.evidence),
    ),
    ...proposal.phases.map((phase) => found(phase.id, phase.name, phase.work, phase.acceptance)),
    ...proposal.quoteGroups.map((group) => found(group.id, group.title)),
    ...proposal.quoteLines.map((line) => found(line.id, line.name, line.configuration)),
    ...proposal.paymentTerms.map((term) => found(term.id, term.milestone, term.note)),
    ...proposal.requirements.map((requirement) =>
      found(requirement.id, requirement.number, requirement.text, requirement.answer, requirement.reference),
    ),
    ...proposal.credentials.map((credential) => found(credential.id, credential.title, credential.note)),
  ],
}
