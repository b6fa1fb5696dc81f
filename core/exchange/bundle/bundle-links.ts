import { type AggregateKind, collections } from '../../../shared/domain/aggregate.ts'

/** What an id stands for, in the words of the item registry: a record, an attachment, or a line of a record. */
export type LinkKind = AggregateKind | 'attachment' | `${AggregateKind}.${string}`

/** The lists of records in a bundle and what each holds. */
export const recordLists = [
  { list: 'teamMembers', kind: 'member' },
  { list: 'accounts', kind: 'account' },
  { list: 'analyses', kind: 'analysis' },
  { list: 'plans', kind: 'plan' },
  { list: 'proposals', kind: 'proposal' },
] as const satisfies readonly { readonly list: string; readonly kind: AggregateKind }[]

/** Where a record gives ids to its lines. */
export function lineIdPlaces(kind: AggregateKind): { readonly at: string; readonly kind: LinkKind }[] {
  const lines = collections[kind].map((name) => ({ at: `${name}[].id`, kind: `${kind}.${name}` as const }))
  return kind === 'analysis' ? [...lines, { at: 'items[].evidence[].id', kind: 'analysis.evidence' }] : lines
}

/** Where a bundle points at something by id, and what may stand there. */
export const references: readonly { readonly at: string; readonly to: readonly LinkKind[] | 'anything' }[] = [
  { at: 'ownCompany.logoAttachmentId', to: ['attachment'] },
  { at: 'accounts[].parentId', to: ['account'] },
  { at: 'accounts[].ownerId', to: ['member'] },
  { at: 'analyses[].accountId', to: ['account'] },
  { at: 'analyses[].items[].evidence[].attachmentId', to: ['attachment'] },
  { at: 'plans[].accountId', to: ['account'] },
  { at: 'plans[].analysisId', to: ['analysis'] },
  { at: 'plans[].objectives[].ownerId', to: ['member'] },
  { at: 'plans[].strategies[].towsStrategyId', to: ['analysis.strategies'] },
  { at: 'plans[].actions[].ownerId', to: ['member'] },
  { at: 'plans[].risks[].ownerId', to: ['member'] },
  { at: 'proposals[].accountId', to: ['account'] },
  { at: 'proposals[].analysisId', to: ['analysis'] },
  { at: 'proposals[].contactId', to: ['member'] },
  { at: 'proposals[].phases[].responsibleId', to: ['member'] },
  { at: 'proposals[].credentials[].attachmentId', to: ['attachment'] },
  ...['analyses', 'plans', 'proposals'].flatMap((list) => [
    { at: `${list}[].sections[].body[].attachmentId`, to: ['attachment'] as const },
    { at: `${list}[].sections[].body[].itemIds[]`, to: 'anything' as const },
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
