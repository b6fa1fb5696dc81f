import { z } from 'zod'
import { type AggregateKind, aggregateKindSchema } from '../../domain/aggregate.ts'
import type { Attachment } from '../../domain/attachment.ts'
import type { CalendarDate, Instant } from '../../domain/calendar-date.ts'
import { commandIdSchema, type ItemId, itemIdSchema } from '../../domain/identifier.ts'
import type { LocalizedText } from '../../domain/localized-text.ts'
import { fileHandleSchema, type HandedFile } from '../file-handle.ts'
import type { DocumentSummary } from './record-methods.ts'

const none = z.strictObject({})
/** One editor: a field of a record, or of one of its lines, as `collection/id/field`. */
const editorKey = z.string().min(1).max(200)
const ofRecord = { kind: aggregateKindSchema, id: itemIdSchema }

/** What lies around the records: drafts, undo, bin, search, the home page, attachments. */
export const historyInputs = {
  /** Keeps what is being typed; no audit, no version (A4). */
  'draft.save': z.strictObject({ ...ofRecord, editor: editorKey, value: z.json() }),
  'draft.list': z.strictObject(ofRecord),
  'draft.discard': z.strictObject({ ...ofRecord, editor: editorKey.optional() }),
  'history.state': none,
  'history.undo': z.strictObject({ commandId: commandIdSchema }),
  'history.redo': z.strictObject({ commandId: commandIdSchema }),
  'bin.list': none,
  'bin.restore': z.strictObject({ id: itemIdSchema, commandId: commandIdSchema }),
  'bin.purge': z.strictObject({ id: itemIdSchema, commandId: commandIdSchema }),
  'search.find': z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(100) }),
  'home.get': none,
  'attachment.add': z.strictObject({ file: fileHandleSchema }),
  'attachment.get': z.strictObject({ id: itemIdSchema }),
} as const

/** What was being typed in one editor and is not in the record yet (A4). */
export interface Draft {
  readonly editor: string
  readonly value: unknown
  readonly updatedAt: Instant
}
/** What undo and redo would act on; null where there is nothing. `commandName` is worded by `history.<name>`. */
export interface HistoryState {
  readonly undo: HistoryStep | null
  readonly redo: HistoryStep | null
}
/** One command that can be taken back or done again. */
export interface HistoryStep {
  readonly commandName: string
  readonly kind: AggregateKind
  readonly id: ItemId
  readonly title: string
}
/** A deleted record that can still be restored. */
export interface BinEntry {
  readonly id: ItemId
  readonly kind: AggregateKind
  readonly title: string
  readonly accountName: LocalizedText | null
  readonly deletedAt: Instant
  /** Records that still point here; purge is refused until there are none. */
  readonly referenceCount: number
}
/** A record in which the search found its words. */
export interface SearchHit {
  readonly kind: AggregateKind
  readonly id: ItemId
  readonly title: string
  readonly accountName: LocalizedText | null
  /** Words around the hit; empty when the title itself was hit. */
  readonly excerpt: string
  /** The line or section inside the record. */
  readonly itemId: ItemId | null
}
/** One thing that needs the user now, or soon. */
export interface HomeNeed {
  readonly reason: 'proposal-due' | 'action-due' | 'objective-due' | 'credential-expires' | 'quote-expires'
  readonly kind: AggregateKind
  readonly id: ItemId
  readonly itemId: ItemId | null
  readonly text: string
  readonly accountName: LocalizedText
  readonly dueOn: CalendarDate
}
/** What is still worth doing in the first minutes (U7). */
export const checklistSteps = ['company', 'account', 'analysis', 'plan', 'proposal', 'export'] as const
/** One step of the checklist. */
export type ChecklistStep = (typeof checklistSteps)[number]
/** What the home page shows. */
export interface HomeOverview {
  readonly today: CalendarDate
  readonly needs: readonly HomeNeed[]
  readonly recent: readonly DocumentSummary[]
  readonly checklistDone: readonly ChecklistStep[]
}
/** What the methods above answer. */
export interface HistoryOutputs {
  'draft.save': { readonly savedAt: Instant }
  'draft.list': readonly Draft[]
  'draft.discard': Record<never, never>
  'history.state': HistoryState
  'history.undo': HistoryStep
  'history.redo': HistoryStep
  'bin.list': readonly BinEntry[]
  'bin.restore': { readonly kind: AggregateKind; readonly id: ItemId }
  'bin.purge': { readonly id: ItemId }
  'search.find': readonly SearchHit[]
  'home.get': HomeOverview
  'attachment.add': Attachment
  'attachment.get': { readonly attachment: Attachment; readonly file: HandedFile }
}
