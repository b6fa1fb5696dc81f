import type { HistoryState, HistoryStep } from '../../shared/contract/methods/history-methods.ts'
import type { Change } from '../../shared/domain/change.ts'
import type { StoredBundle } from './imported-record.ts'

/**
 * How to take a command back or do it again: changes to a record, taking it out of sight and back, or a whole import
 * there and back.
 */
export type HistoryAct =
  | { readonly type: 'changes'; readonly changes: readonly Change[] }
  | { readonly type: 'delete' }
  | { readonly type: 'restore' }
  | { readonly type: 'leave-import' | 'repeat-import'; readonly imported: StoredBundle }

export interface HistoryEntry {
  readonly step: HistoryStep
  readonly undo: HistoryAct
  readonly redo: HistoryAct
}

/** How many commands can be taken back (A4). */
export const historyLimit = 100

/** Commands of this session, newest last; gone when the workspace closes. */
export class SessionHistory {
  #undo: HistoryEntry[] = []
  #redo: HistoryEntry[] = []

  state(): HistoryState {
    return { undo: this.#undo.at(-1)?.step ?? null, redo: this.#redo.at(-1)?.step ?? null }
  }

  /** A new command makes what was undone before it unreachable. */
  add(entry: HistoryEntry): void {
    this.#undo = [...this.#undo, entry].slice(-historyLimit)
    this.#redo = []
  }

  nextUndo(): HistoryEntry | null {
    return this.#undo.at(-1) ?? null
  }

  nextRedo(): HistoryEntry | null {
    return this.#redo.at(-1) ?? null
  }

  /** To be called once the undo is committed. */
  movedBack(): void {
    const entry = this.#undo.pop()
    if (entry !== undefined) this.#redo.push(entry)
  }

  movedForward(): void {
    const entry = this.#redo.pop()
    if (entry !== undefined) this.#undo.push(entry)
  }

  /** Forgets steps about a record that is gone for good. */
  forget(id: string): void {
    this.#undo = this.#undo.filter((entry) => !isAbout(entry, id))
    this.#redo = this.#redo.filter((entry) => !isAbout(entry, id))
  }

  /** Whether a step that is not about `exceptRecord` holds the id of something else, and could bring it back. */
  isNeeded(id: string, exceptRecord: string): boolean {
    return [...this.#undo, ...this.#redo].some(
      (entry) => !isAbout(entry, exceptRecord) && JSON.stringify([entry.undo, entry.redo]).includes(id),
    )
  }

  /** Forgets every step, where any of them could bring back what must not come back. */
  clear(): void {
    this.#undo = []
    this.#redo = []
  }
}

function isAbout({ step, undo }: HistoryEntry, id: string): boolean {
  return step.id === id || ('imported' in undo && undo.imported.records.some(({ after }) => after.id === id))
}
