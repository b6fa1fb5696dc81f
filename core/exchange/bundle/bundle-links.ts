import { collections } from '../../../shared/domain/aggregate.ts'

/** What an id in a bundle can stand for. Lines that nothing points at share one word. */
export type LinkKind =
  | 'company'
  | 'member'
  | 'account'
  | 'analysis'
  | 'plan'
  | 'proposal'
  | 'attachment'
  | 'statement'
  | 'strategy'
  | 'line'

interface IdPlace {
  readonly at: string
  readonly kind: LinkKind
}

const linesOf = (list: string, names: readonly string[], kindOf: (name: string) => LinkKind): IdPlace[] =>
  names.map((name) => ({ at: `${list}[].${name}[].id`, kind: kindOf(name) }))

/** Where a bundle gives ids; all of them share one name space. */
export const idPlaces: readonly IdPlace[] = [
  { at: 'teamMembers[].id', kind: 'member' },
  { at: 'accounts[].id', kind: 'account' },
  { at: 'analyses[].id', kind: 'analysis' },
  ...linesOf('analyses', collections.analysis, (name) =>
    name === 'items' ? 'statement' : name === 'strategies' ? 'strategy' : 'line',
  ),
  { at: 'analyses[].items[].evidence[].id', kind: 'line' },
  { at: 'plans[].id', kind: 'plan' },
  ...linesOf('plans', collections.plan, () => 'line'),
  { at: 'proposals[].id', kind: 'proposal' },
  ...linesOf('proposals', collections.proposal, () => 'line'),
  { at: 'attachments[].id', kind: 'attachment' },
]

/** Where a bundle points at something by id, and what may stand there. */
export const references: readonly { readonly at: string; readonly to: readonly LinkKind[] }[] = [
  { at: 'ownCompany.logoAttachmentId', to: ['attachment'] },
  { at: 'accounts[].parentId', to: ['account'] },
  { at: 'accounts[].ownerId', to: ['member'] },
  { at: 'analyses[].accountId', to: ['account'] },
  { at: 'analyses[].items[].evidence[].attachmentId', to: ['attachment'] },
  { at: 'plans[].accountId', to: ['account'] },
  { at: 'plans[].analysisId', to: ['analysis'] },
  { at: 'plans[].objectives[].ownerId', to: ['member'] },
  { at: 'plans[].strategies[].towsStrategyId', to: ['strategy'] },
  { at: 'plans[].actions[].ownerId', to: ['member'] },
  { at: 'plans[].risks[].ownerId', to: ['member'] },
  { at: 'proposals[].accountId', to: ['account'] },
  { at: 'proposals[].analysisId', to: ['analysis'] },
  /** Contacts have no records of their own yet, so nothing can stand here. */
  { at: 'proposals[].contactId', to: [] },
  { at: 'proposals[].phases[].responsibleId', to: ['member'] },
  { at: 'proposals[].credentials[].attachmentId', to: ['attachment'] },
  ...['analyses', 'plans', 'proposals'].flatMap((list) => [
    { at: `${list}[].sections[].body[].attachmentId`, to: ['attachment'] as const },
    { at: `${list}[].sections[].body[].itemIds[]`, to: ['statement', 'strategy'] as const },
  ]),
]

/** References that must stay inside one record, such as a statement's row. */
export const innerReferences: readonly {
  readonly list: string
  readonly at: string
  readonly to: string
}[] = [
  { list: 'analyses', at: 'items[].rowId', to: 'rows[].id' },
  { list: 'analyses', at: 'strategies[].itemIds[]', to: 'items[].id' },
  { list: 'plans', at: 'actions[].strategyId', to: 'strategies[].id' },
  { list: 'proposals', at: 'quoteLines[].groupId', to: 'quoteGroups[].id' },
]
