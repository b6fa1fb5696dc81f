import { useEffect, useRef, useState } from 'react'
import type { FieldIssue } from '../../../shared/contract/app-error.ts'
import type { AggregateKind, Aggregates } from '../../../shared/domain/aggregate.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import { useConnection } from '../../api/call.ts'
import { type CollectionName, type LineOf, setField, setLineField } from './change-builders.ts'
import { createDraftKeeper, type DraftKeeper } from './draft-keeper.ts'
import { useEditEngine } from './edit-engine.ts'
import type { EditOutcome } from './edit-queue.ts'
import type { RecordHandle } from './use-record.ts'

/** A field that is typed into: what it shows now, and how typing goes in. */
export interface DraftField<T> {
  readonly value: T
  /** On every keystroke. */
  readonly type: (next: T) => void
  /** On leaving the field; Ctrl-S, a pause of 5 s and leaving the page do the same. */
  readonly commit: () => void
  /** Why the record would not take the value; empty when it did. What was typed stays. */
  readonly issues: readonly FieldIssue[]
}

export interface DraftSource<T> {
  readonly kind: AggregateKind
  readonly id: ItemId
  /** `field`, or `collection/id/field`; a leftover draft finds its way back by it. */
  readonly editor: string
  readonly stored: T
  /** Takes the value into the record. */
  readonly commit: (value: T) => EditOutcome
}

const noIssues: readonly FieldIssue[] = []
const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/** Typing into one editor of a record, wherever its value is stored. */
export /** Typing into any one value of a record; the hooks below name the value by its type. */
function useDraft<T>({ kind, id, editor, stored, commit }: DraftSource<T>): DraftField<T> {
  const connection = useConnection()
  const engine = useEditEngine()
  const [typed, setTyped] = useState<{ readonly value: T } | null>(null)
  const [issues, setIssues] = useState(noIssues)
  const latest = useRef({ commit, stored })
  useEffect(() => {
    latest.current = { commit, stored }
  })
  const keeper = useRef<DraftKeeper | null>(null)

  useEffect(() => {
    const created = createDraftKeeper({
      engine,
      call: connection.call,
      kind,
      id,
      editor,
      // The keeper hands back what `type` below was given.
      commit: (value) => {
        const now = latest.current
        return isSame(value, now.stored) ? { ok: true } : now.commit(value as T)
      },
      onOutcome: (outcome) => {
        setIssues(outcome.ok ? noIssues : outcome.issues)
        if (outcome.ok) setTyped(null)
      },
    })
    keeper.current = created
    return () => {
      created.commit()
    }
  }, [engine, connection, kind, id, editor])

  return {
    value: typed === null ? stored : typed.value,
    type: (next) => {
      setTyped({ value: next })
      keeper.current?.type(next)
    },
    commit: () => keeper.current?.commit(),
    issues,
  }
}

/** Typing into a field of the record itself. */
export function useDraftField<K extends AggregateKind, F extends keyof Aggregates[K] & string>(
  handle: RecordHandle<K>,
  field: F,
): DraftField<Aggregates[K][F]> {
  const { record, edit } = handle
  return useDraft({
    kind: handle.kind,
    id: handle.id,
    editor: field,
    stored: record[field],
    commit: (value) => edit([setField<K, F>(record, field, value)]),
  })
}

/** Typing into a field of one line of a collection. */
export function useDraftLine<
  K extends AggregateKind,
  C extends CollectionName<K> & string,
  F extends keyof LineOf<K, C> & string,
>(
  handle: RecordHandle<K>,
  collection: C,
  line: LineOf<K, C> & { readonly id: ItemId },
  field: F,
): DraftField<LineOf<K, C>[F]> {
  const { edit } = handle
  return useDraft({
    kind: handle.kind,
    id: handle.id,
    editor: `${collection}/${line.id}/${field}`,
    stored: line[field],
    commit: (value: LineOf<K, C>[F]) => edit([setLineField(collection, line, field, value)]),
  })
}
