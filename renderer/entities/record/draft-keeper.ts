import type { AggregateKind } from '../../../shared/domain/aggregate.ts'
import type { Change } from '../../../shared/domain/change.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import type { Connection } from '../../api/connection.ts'
import type { EditEngine, OpenDraft } from './edit-engine.ts'
import type { EditOutcome } from './edit-queue.ts'

/** Typing is written away at least this often (A4: at most 500 ms lost). */
export const draftSaveMs = 400
/** Typing becomes part of the record after this pause (A4). */
export const idleCommitMs = 5_000

type Json = Extract<Change, { op: 'set' }>['to']

export interface DraftKeeperOptions {
  readonly engine: EditEngine
  readonly call: Connection['call']
  readonly kind: AggregateKind
  readonly id: ItemId
  /** `field`, or `collection/id/field`. */
  readonly editor: string
  /** Takes the value into the record. */
  readonly commit: (value: unknown) => EditOutcome
  readonly onOutcome: (outcome: EditOutcome) => void
}

/** What is being typed in one editor: kept safe while typing, taken into the record at a pause. */
export interface DraftKeeper {
  readonly type: (value: unknown) => void
  readonly commit: () => void
  readonly isDirty: () => boolean
}

export function createDraftKeeper(options: DraftKeeperOptions): DraftKeeper {
  const { engine, call, kind, id, editor } = options
  let value: unknown = null
  let isDirty = false
  let isWritten = false
  let saveTimer: ReturnType<typeof setTimeout> | undefined
  let idleTimer: ReturnType<typeof setTimeout> | undefined
  let release: (() => void) | undefined
  /** Drafts of one editor are written one after another, so that an older one never wins. */
  let writing: Promise<unknown> = Promise.resolve()

  const open: OpenDraft = { commit }

  function save(): void {
    saveTimer = undefined
    isWritten = true
    // What is typed is plain JSON; the core checks it like any other input.
    const typed = value as Json
    writing = writing.then(() => call('draft.save', { kind, id, editor, value: typed }))
  }

  /** The draft stays until the record really holds what was typed. */
  function discard(): void {
    if (!isWritten) return
    isWritten = false
    writing = writing
      .then(() => engine.whenSaved())
      .then((isSaved) => (isSaved && !isDirty ? call('draft.discard', { kind, id, editor }) : undefined))
  }

  function commit(): void {
    if (!isDirty) return
    clearTimeout(saveTimer)
    saveTimer = undefined
    clearTimeout(idleTimer)
    const outcome = options.commit(value)
    options.onOutcome(outcome)
    if (!outcome.ok) {
      save()
      return
    }
    isDirty = false
    engine.openDrafts.delete(open)
    release?.()
    release = undefined
    discard()
  }

  return {
    type: (next) => {
      value = next
      if (!isDirty) {
        isDirty = true
        engine.openDrafts.add(open)
        release = engine.queueFor(kind, id).hold()
      }
      saveTimer ??= setTimeout(save, draftSaveMs)
      clearTimeout(idleTimer)
      idleTimer = setTimeout(commit, idleCommitMs)
    },
    commit,
    isDirty: () => isDirty,
  }
}
