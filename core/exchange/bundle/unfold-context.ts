import type { Instant } from '../../../shared/domain/calendar-date.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { OwnCompany } from '../../../shared/domain/own-company.ts'
import type { Currency } from '../../../shared/domain/quantities.ts'
import type { AnalysisSection, PlanSection, ProposalSection } from '../../../shared/domain/section.ts'
import type { SwotRow } from '../../../shared/domain/swot-analysis.ts'
import type { NewId } from '../../ports/core-ports.ts'

/** A fresh copy of the standard template of each kind of document. */
export interface StandardTemplates {
  readonly analysis: () => { readonly sections: AnalysisSection[]; readonly rows: SwotRow[] }
  readonly plan: () => { readonly template: string; readonly sections: PlanSection[] }
  readonly proposal: () => { readonly template: string; readonly sections: ProposalSection[] }
}

/** What stands in for everything a bundle leaves out. */
export interface UnfoldContext {
  readonly language: Language
  readonly now: Instant
  readonly newId: NewId
  readonly templates: StandardTemplates
  /** Our own company as the workspace has it. */
  readonly company: OwnCompany
  /** The currency of an account of the bundle or of the workspace. */
  readonly currencyOf: (accountId: string) => Currency
}

interface Timed {
  readonly createdAt?: Instant | undefined
  readonly updatedAt?: Instant | undefined
}

/** What the core writes on every record; a record that comes in begins at version 1. */
export function recordStamp(
  record: Timed,
  now: Instant,
): { version: number; createdAt: Instant; updatedAt: Instant } {
  const createdAt = record.createdAt ?? now
  return { version: 1, createdAt, updatedAt: record.updatedAt ?? createdAt }
}
