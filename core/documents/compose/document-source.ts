import type { Account } from '../../../shared/domain/account.ts'
import type { Aggregates, DocumentKind } from '../../../shared/domain/aggregate.ts'
import type { Attachment } from '../../../shared/domain/attachment.ts'
import type { CalendarDate } from '../../../shared/domain/calendar-date.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { OwnCompany } from '../../../shared/domain/own-company.ts'
import type { SwotAnalysis } from '../../../shared/domain/swot-analysis.ts'
import type { TeamMember } from '../../../shared/domain/team-member.ts'

/** Everything one document draws on, gathered before composing so that composing needs no database (A5). */
interface SourceOf<K extends DocumentKind> {
  readonly kind: K
  readonly record: Aggregates[K]
  /** Null where the customer lies in the bin. */
  readonly account: Account | null
  readonly company: OwnCompany
  readonly members: readonly TeamMember[]
  /** The SWOT the document quotes: of an analysis itself, else the one it is linked to. */
  readonly analysis: SwotAnalysis | null
  /** Attachments that exist; those that are pictures can be shown. */
  readonly attachments: ReadonlyMap<ItemId, Pick<Attachment, 'mediaType'>>
}
export type DocumentSource = { [K in DocumentKind]: SourceOf<K> }[DocumentKind]
export type AnalysisSource = SourceOf<'analysis'>
export type PlanSource = SourceOf<'plan'>
export type ProposalSource = SourceOf<'proposal'>

/** What is chosen when exporting rather than stored in the record. */
export interface ComposeOptions {
  readonly language: Language
  /** Printed on the cover. */
  readonly date: CalendarDate
  /** The issued version, or null for the draft. */
  readonly version: number | null
}
