import { z } from 'zod'
import type { Account } from '../../domain/account.ts'
import { accountKinds } from '../../domain/account.ts'
import type { AggregateKind, DocumentKind } from '../../domain/aggregate.ts'
import type { AnnualPlan } from '../../domain/annual-plan.ts'
import { type CalendarDate, type Instant, yearSchema } from '../../domain/calendar-date.ts'
import { changesSchema } from '../../domain/change.ts'
import { commandIdSchema, type ItemId, itemIdSchema } from '../../domain/identifier.ts'
import { type Language, languageSchema } from '../../domain/language.ts'
import { type LocalizedText, requiredLocalizedName } from '../../domain/localized-text.ts'
import type { OwnCompany } from '../../domain/own-company.ts'
import type { Proposal } from '../../domain/proposal.ts'
import type { SwotAnalysis } from '../../domain/swot-analysis.ts'
import type { TeamMember } from '../../domain/team-member.ts'
import { requiredName } from '../../domain/texts.ts'

const none = z.strictObject({})
const byId = z.strictObject({ id: itemIdSchema })
/** `version` is the one the editor saw; another one stored means `conflict`. */
const edit = z.strictObject({
  id: itemIdSchema,
  version: z.int().min(1),
  commandId: commandIdSchema,
  changes: changesSchema,
})
const remove = z.strictObject({ id: itemIdSchema, commandId: commandIdSchema })
const ofAccount = z.strictObject({ accountId: itemIdSchema.optional() })
const newDocument = {
  accountId: itemIdSchema,
  title: requiredName,
  language: languageSchema,
  commandId: commandIdSchema,
}

/** Reading and changing the records, the same five verbs for each kind. */
export const recordInputs = {
  'company.get': none,
  'company.edit': edit,
  'member.list': none,
  'member.create': z.strictObject({ name: requiredName, isMe: z.boolean(), commandId: commandIdSchema }),
  'member.edit': edit,
  'member.delete': remove,
  /** Takes a person out of everything that is kept; cannot be undone (A4). */
  'member.forget': remove,
  'account.list': none,
  'account.get': byId,
  'account.create': z.strictObject({
    name: requiredLocalizedName,
    kind: z.enum(accountKinds),
    commandId: commandIdSchema,
  }),
  'account.edit': edit,
  'account.delete': remove,
  'analysis.list': ofAccount,
  'analysis.get': byId,
  'analysis.create': z.strictObject(newDocument),
  'analysis.edit': edit,
  'analysis.delete': remove,
  'plan.list': ofAccount,
  'plan.get': byId,
  'plan.create': z.strictObject({ ...newDocument, year: yearSchema, analysisId: itemIdSchema.nullable() }),
  'plan.edit': edit,
  'plan.delete': remove,
  'proposal.list': ofAccount,
  'proposal.get': byId,
  'proposal.create': z.strictObject({ ...newDocument, analysisId: itemIdSchema.nullable() }),
  'proposal.edit': edit,
  'proposal.delete': remove,
} as const

/** The new version after an edit; the editor applies the same changes itself. */
export interface Edited {
  readonly id: ItemId
  readonly version: number
  readonly updatedAt: Instant
}
/** The id a new record was given. */
export interface Created {
  readonly id: ItemId
}
/** What a delete left pointing at the record in the bin. */
export interface Deleted {
  readonly id: ItemId
  readonly references: readonly {
    readonly kind: AggregateKind
    readonly id: ItemId
    readonly title: string
  }[]
}

/** What forgetting a person could not reach. */
export interface Forgotten {
  readonly id: ItemId
  /** When the automatic backups were taken that still hold the person, the newest first. */
  readonly olderBackups: readonly Instant[]
}

/** An account as lists show it. */
export interface AccountSummary {
  readonly id: ItemId
  readonly name: LocalizedText
  readonly kind: Account['kind']
  readonly ownership: Account['ownership']
  readonly industry: string
  readonly region: string
  readonly parentId: ItemId | null
  readonly ownerId: ItemId | null
  readonly tags: readonly string[]
  readonly documentCount: number
  readonly updatedAt: Instant
}
/** An analysis, a plan or a proposal as lists show it. */
export interface DocumentSummary {
  readonly id: ItemId
  readonly kind: DocumentKind
  readonly title: string
  readonly accountId: ItemId
  readonly accountName: LocalizedText
  readonly language: Language
  /** Plans: the year. */
  readonly year: number | null
  /** Proposals: the deadline. */
  readonly dueOn: CalendarDate | null
  /** The last issued version, null while there is none. */
  readonly issuedVersion: number | null
  readonly updatedAt: Instant
}

interface Aggregate<T> {
  get: T
  edit: Edited
  delete: Deleted
  create: Created
}
type Documents<N extends string, T> = Record<`${N}.list`, readonly DocumentSummary[]> & {
  [K in keyof Aggregate<T> as `${N}.${K}`]: Aggregate<T>[K]
}
/** What the methods above answer. */
export interface RecordOutputs
  extends
    Documents<'analysis', SwotAnalysis>,
    Documents<'plan', AnnualPlan>,
    Documents<'proposal', Proposal> {
  'company.get': OwnCompany
  'company.edit': Edited
  'member.list': readonly TeamMember[]
  'member.create': Created
  'member.edit': Edited
  'member.delete': Deleted
  'member.forget': Forgotten
  'account.list': readonly AccountSummary[]
  'account.get': Account
  'account.create': Created
  'account.edit': Edited
  'account.delete': Deleted
}
