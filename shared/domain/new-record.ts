import type { Account } from './account.ts'
import type { AnnualPlan } from './annual-plan.ts'
import type { Instant } from './calendar-date.ts'
import type { ItemId } from './identifier.ts'
import type { Language } from './language.ts'
import { type OwnCompany, ownCompanyId } from './own-company.ts'
import type { Proposal } from './proposal.ts'
import type { Currency } from './quantities.ts'
import type { SwotAnalysis } from './swot-analysis.ts'
import type { TeamMember } from './team-member.ts'
import { type DocumentTemplates, templateMark } from './template.ts'

/** What a new record needs from outside: the time and fresh ids. */
export interface Making {
  readonly now: Instant
  readonly newId: () => ItemId
}

const fresh = ({ now, newId }: Making) => ({ id: newId(), version: 1, createdAt: now, updatedAt: now })

/** Our own company before anything was entered. */
export function newOwnCompany(now: Instant): OwnCompany {
  return {
    id: ownCompanyId,
    version: 1,
    createdAt: now,
    updatedAt: now,
    name: {},
    shortName: {},
    address: {},
    profile: {},
    phone: '',
    email: '',
    website: '',
    taxNumber: '',
    bankName: {},
    bankAccount: '',
    logoAttachmentId: null,
    defaultCurrency: 'CNY',
    fiscalYearStartMonth: 1,
    primaryColour: '#17324d',
    accentColour: '#c8102e',
  }
}

/** One of our own people, known by name alone. */
export function newTeamMember(making: Making, facts: Pick<TeamMember, 'name' | 'isMe'>): TeamMember {
  return { ...fresh(making), title: '', email: '', phone: '', ...facts }
}

/** A customer of which name and kind are known. */
export function newAccount(
  making: Making,
  facts: Pick<Account, 'name' | 'kind' | 'currency' | 'ownerId'>,
): Account {
  return {
    ...fresh(making),
    ...facts,
    ownership: null,
    collectiveDecisionLimit: null,
    industry: '',
    region: '',
    parentId: null,
    tags: [],
    address: '',
    postcode: '',
    website: '',
    business: '',
    scale: '',
    nature: '',
    productUse: '',
    productUseQuantity: '',
    productUsePrice: '',
    productUseSatisfaction: '',
    fit: '',
    productChanges: '',
    finances: '',
    strategy: '',
    ownCustomers: '',
    procurementProcess: '',
    supplierSelection: '',
    claims: {},
  }
}

interface DocumentFacts {
  readonly accountId: ItemId
  readonly title: string
  readonly language: Language
}

const sectionsFrom = <K extends string>(
  making: Making,
  sections: readonly { readonly kind: K; readonly hidden: boolean }[],
): { id: ItemId; kind: K; title: string; hidden: boolean; body: [] }[] =>
  sections.map(({ kind, hidden }) => ({ id: making.newId(), kind, title: '', hidden, body: [] }))

/** A SWOT with the rows and sections of its template and no statements yet (D8.1). */
export function newAnalysis(
  making: Making,
  template: DocumentTemplates['analysis'],
  facts: DocumentFacts & Pick<SwotAnalysis, 'preparedOn'>,
): SwotAnalysis {
  return {
    ...fresh(making),
    ...facts,
    kind: 'swot',
    sections: sectionsFrom(making, template.sections),
    rows: template.rows.map(({ environment, code }) => ({
      id: making.newId(),
      environment,
      code,
      label: '',
    })),
    items: [],
    strategies: [],
  }
}

/** An annual plan with the sections of its template (D9.2). */
export function newPlan(
  making: Making,
  template: DocumentTemplates['plan'],
  facts: DocumentFacts & Pick<AnnualPlan, 'year' | 'analysisId'> & { readonly currency: Currency },
): AnnualPlan {
  return {
    ...fresh(making),
    ...facts,
    template: templateMark(template),
    sections: sectionsFrom(making, template.sections),
    objectives: [],
    strategies: [],
    actions: [],
    risks: [],
  }
}

/** A proposal with the seven parts of its template (D10). */
export function newProposal(
  making: Making,
  template: DocumentTemplates['proposal'],
  facts: DocumentFacts & Pick<Proposal, 'analysisId' | 'currency'>,
): Proposal {
  return {
    ...fresh(making),
    ...facts,
    template: templateMark(template),
    dueOn: null,
    validUntil: null,
    contactId: null,
    confidentiality: 'confidential',
    pricesInclude: facts.currency === 'CNY' ? 'tax' : 'net',
    deliveryTerms: '',
    sections: sectionsFrom(making, template.sections),
    fabRows: [],
    phases: [],
    quoteGroups: [],
    quoteLines: [],
    paymentTerms: [],
    requirements: [],
    credentials: [],
  }
}
