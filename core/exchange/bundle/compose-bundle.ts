import type { Account } from '../../../shared/domain/account.ts'
import type { AnnualPlan } from '../../../shared/domain/annual-plan.ts'
import type { Attachment } from '../../../shared/domain/attachment.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { OwnCompany } from '../../../shared/domain/own-company.ts'
import type { Proposal } from '../../../shared/domain/proposal.ts'
import type { SwotAnalysis } from '../../../shared/domain/swot-analysis.ts'
import type { TeamMember } from '../../../shared/domain/team-member.ts'
import { type BundleAccount, bundleAccountSchema } from './bundle-account.ts'
import { type BundleAnalysis, bundleAnalysisSchema } from './bundle-analysis.ts'
import { type BundleCompany, bundleCompanySchema } from './bundle-company.ts'
import { type BundlePlan, bundlePlanSchema } from './bundle-plan.ts'
import { type BundleProposal, bundleProposalSchema } from './bundle-proposal.ts'
import { type Bundle, bundleFormat, bundleFormatVersion, bundleSchema } from './bundle-schema.ts'
import { withPositions } from './line-order.ts'
import { translationsFrom } from './localized-fields.ts'

/** Everything that goes into a bundle. */
export interface BundleContents {
  readonly company: OwnCompany
  readonly members: readonly TeamMember[]
  readonly accounts: readonly Account[]
  readonly analyses: readonly SwotAnalysis[]
  readonly plans: readonly AnnualPlan[]
  readonly proposals: readonly Proposal[]
  readonly attachments: readonly { readonly attachment: Attachment; readonly bytes: Uint8Array }[]
}

/**
 * The bundle of a workspace's records, every field and position written out. Records stand by id and keys in the
 * order of the schemas, so that the same contents always give the same bytes.
 */
export function composeBundle(contents: BundleContents, language: Language): Bundle {
  return bundleSchema.parse({
    format: bundleFormat,
    formatVersion: bundleFormatVersion,
    language,
    ownCompany: companyFields(contents.company, language),
    teamMembers: byId(contents.members).map(withoutVersion),
    accounts: byId(contents.accounts).map((account) => accountFields(account, language)),
    analyses: byId(contents.analyses).map(analysisFields),
    plans: byId(contents.plans).map(planFields),
    proposals: byId(contents.proposals).map(proposalFields),
    attachments: contents.attachments
      .map(({ attachment, bytes }) => ({ ...attachment, data: Buffer.from(bytes).toString('base64') }))
      .sort((a, b) => compareIds(a.id, b.id)),
  })
}

/** One record as a bundle holds it, keys in the order of its schema. */
export const bundleRecord = {
  company: (company: OwnCompany, language: Language): BundleCompany =>
    bundleCompanySchema.parse(companyFields(company, language)),
  account: (account: Account, language: Language): BundleAccount =>
    bundleAccountSchema.parse(accountFields(account, language)),
  analysis: (analysis: SwotAnalysis): BundleAnalysis => bundleAnalysisSchema.parse(analysisFields(analysis)),
  plan: (plan: AnnualPlan): BundlePlan => bundlePlanSchema.parse(planFields(plan)),
  proposal: (proposal: Proposal): BundleProposal => bundleProposalSchema.parse(proposalFields(proposal)),
} as const

/** The text of a bundle file. */
export function bundleText(bundle: Bundle): string {
  return `${JSON.stringify(bundle, null, 2)}\n`
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function byId<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => compareIds(a.id, b.id))
}

function withoutVersion<T extends { readonly version: number }>(record: T): Omit<T, 'version'> {
  const { version: _version, ...rest } = record
  return rest
}

function companyFields(company: OwnCompany, language: Language): object {
  const { id: _id, ...fields } = withoutVersion(company)
  const { name, shortName, address, bankName, profile } = company
  return {
    ...fields,
    name: name[language] ?? '',
    shortName: shortName[language] ?? '',
    address: address[language] ?? '',
    bankName: bankName[language] ?? '',
    profile: profile[language] ?? '',
    translations: translationsFrom({ name, shortName, address, bankName, profile }, language),
  }
}

function accountFields(account: Account, language: Language): object {
  return {
    ...withoutVersion(account),
    name: account.name[language] ?? '',
    translations: translationsFrom({ name: account.name }, language),
  }
}

function analysisFields(analysis: SwotAnalysis): object {
  return {
    ...withoutVersion(analysis),
    sections: withPositions(analysis.sections),
    rows: withPositions(analysis.rows),
    items: withPositions(analysis.items.map((item) => ({ ...item, evidence: withPositions(item.evidence) }))),
    strategies: withPositions(analysis.strategies),
  }
}

function planFields(plan: AnnualPlan): object {
  return {
    ...withoutVersion(plan),
    sections: withPositions(plan.sections),
    objectives: withPositions(plan.objectives),
    strategies: withPositions(plan.strategies),
    actions: withPositions(plan.actions),
    risks: withPositions(plan.risks),
  }
}

function proposalFields(proposal: Proposal): object {
  return {
    ...withoutVersion(proposal),
    sections: withPositions(proposal.sections),
    fabRows: withPositions(proposal.fabRows),
    phases: withPositions(proposal.phases),
    quoteGroups: withPositions(proposal.quoteGroups),
    quoteLines: withPositions(proposal.quoteLines),
    paymentTerms: withPositions(proposal.paymentTerms),
    requirements: withPositions(proposal.requirements),
    credentials: withPositions(proposal.credentials),
  }
}
