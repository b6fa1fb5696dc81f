import { z } from 'zod'
import { type Account, accountSchema } from './account.ts'
import { type AnnualPlan, annualPlanSchema } from './annual-plan.ts'
import { type OwnCompany, ownCompanySchema } from './own-company.ts'
import { type Proposal, proposalSchema } from './proposal.ts'
import { type SwotAnalysis, swotAnalysisSchema } from './swot-analysis.ts'
import { type TeamMember, teamMemberSchema } from './team-member.ts'

/** What is locked, audited, drafted and undone as a whole. */
export const aggregateSchemas = {
  company: ownCompanySchema,
  member: teamMemberSchema,
  account: accountSchema,
  analysis: swotAnalysisSchema,
  plan: annualPlanSchema,
  proposal: proposalSchema,
} as const
/** The kind of a record. */
export const aggregateKindSchema = z.enum(['company', 'member', 'account', 'analysis', 'plan', 'proposal'])
export type AggregateKind = z.infer<typeof aggregateKindSchema>

/** The record of each kind. */
export interface Aggregates {
  company: OwnCompany
  member: TeamMember
  account: Account
  analysis: SwotAnalysis
  plan: AnnualPlan
  proposal: Proposal
}
/** A record of any kind. */
export type AnyAggregate = Aggregates[AggregateKind]

/** The ordered collections of lines inside each aggregate; each line has an `id`. */
export const collections = {
  company: [],
  member: [],
  account: [],
  analysis: ['sections', 'rows', 'items', 'strategies'],
  plan: ['sections', 'objectives', 'strategies', 'actions', 'risks'],
  proposal: [
    'sections',
    'fabRows',
    'phases',
    'quoteGroups',
    'quoteLines',
    'paymentTerms',
    'requirements',
    'credentials',
  ],
} as const satisfies { [K in AggregateKind]: readonly (keyof Aggregates[K])[] }

/** The kinds that become documents. */
export const documentKinds = ['analysis', 'plan', 'proposal'] as const
/** The kind of a document. */
export const documentKindSchema = z.enum(documentKinds)
export type DocumentKind = z.infer<typeof documentKindSchema>
