import type { QueryClient } from '@tanstack/react-query'
import { createContext, useContext } from 'react'
import type { AppEvents } from '../../../shared/contract/events.ts'
import type { Method } from '../../../shared/contract/methods.ts'
import type { AggregateKind } from '../../../shared/domain/aggregate.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import type { Connection } from '../../api/connection.ts'
import { isStaleAfter } from '../../api/stale-queries.ts'
import { createStore, type Store } from '../../ui/store.ts'
import { createEditQueue, type EditQueue, type QueueState } from './edit-queue.ts'
import { recordCache, recordKey } from './record-cache.ts'

/** One record's queue, with what the conflict dialog needs to word it. */
export interface QueueEntry {
  readonly kind: AggregateKind
  readonly id: ItemId
  readonly queue: EditQueue
}

/** What the status bar tells about saving, over all records. */
export type SavingState =
  | { readonly name: 'idle' }
  | { readonly name: 'saving' }
  | { readonly name: 'saved'; readonly at: Date }
  | { readonly name: 'trouble'; readonly state: QueueState; readonly entry: QueueEntry }

/** An editor with typing the record does not have yet. */
export interface OpenDraft {
  readonly commit: () => void
}

/** All edits under way. One per window; there is no other path from the screen to a record. */
export interface EditEngine {
  readonly queueFor: (kind: AggregateKind, id: ItemId) => EditQueue
  readonly saving: Store<SavingState>
  readonly openDrafts: Set<OpenDraft>
  /** Waits until nothing is being sent; false where something could not be saved. */
  readonly whenSaved: () => Promise<boolean>
  /** Takes all typing into the records first, then waits as `whenSaved`. */
  readonly settle: () => Promise<boolean>
  /** Marks what a change of somebody's made stale. */
  readonly onDataChanged: (change: AppEvents['data.changed']) => void
  /** After a gap in the events: anything may have changed. */
  readonly onGap: () => void
}

const previewMethod: Method = 'document.preview'
const previewPauseMs = 600

export function createEditEngine(client: QueryClient, connection: Connection): EditEngine {
  const entries = new Map<string, QueueEntry>()
  const saving = createStore<SavingState>({ name: 'idle' })
  const openDrafts = new Set<OpenDraft>()
  let waiters: (() => void)[] = []

  function report(): void {
    const all = [...entries.values()]
    const trouble = all.find(({ queue }) => ['failed', 'conflict', 'refused'].includes(queue.state().name))
    if (trouble !== undefined) saving.set({ name: 'trouble', state: trouble.queue.state(), entry: trouble })
    else if (all.some(({ queue }) => queue.state().name === 'saving')) {
      saving.set({ name: 'saving' })
      return
    } else saving.set({ name: 'saved', at: new Date() })
    const free = waiters
    waiters = []
    for (const waiter of free) waiter()
  }

  function queueFor(kind: AggregateKind, id: ItemId): EditQueue {
    const key = `${kind}/${id}`
    const known = entries.get(key)
    if (known !== undefined) return known.queue
    const queue = createEditQueue({
      kind,
      id,
      cache: recordCache(client, connection, kind, id),
      call: connection.call,
      onState: report,
    })
    entries.set(key, { kind, id, queue })
    return queue
  }

  /** Records under edit are left to their queue; everything else is asked for anew when next looked at. */
  function refresh(isStale: (key: readonly unknown[]) => boolean): void {
    const guarded = new Set<string>()
    for (const { kind, id, queue } of entries.values()) {
      const key = recordKey(kind, id)
      if (!isStale(key)) continue
      guarded.add(JSON.stringify(key))
      queue.markStale()
    }
    void client.invalidateQueries({
      predicate: ({ queryKey }) =>
        isStale(queryKey) && queryKey[0] !== previewMethod && !guarded.has(JSON.stringify(queryKey)),
    })
    if (isStale([previewMethod])) refreshPreviewsSoon()
  }

  let previewTimer: ReturnType<typeof setTimeout> | undefined
  /** Laying pages out takes longer than typing: the preview follows at a pause. */
  function refreshPreviewsSoon(): void {
    clearTimeout(previewTimer)
    previewTimer = setTimeout(() => {
      void client.invalidateQueries({ queryKey: [previewMethod] })
    }, previewPauseMs)
  }

  async function whenSaved(): Promise<boolean> {
    if ([...entries.values()].some(({ queue }) => queue.state().name === 'saving'))
      await new Promise<void>((resolve) => waiters.push(resolve))
    return saving.get().name !== 'trouble'
  }

  return {
    queueFor,
    saving,
    openDrafts,
    whenSaved,
    settle: () => {
      for (const draft of [...openDrafts]) draft.commit()
      return whenSaved()
    },
    onDataChanged: (change) => {
      const { origin } = change
      const isOwn = origin !== null && [...entries.values()].some(({ queue }) => queue.isOwn(origin))
      // What we did ourselves is on screen already; only lists and previews that show it have to follow.
      const edited = new Set([...entries.values()].map((one) => JSON.stringify(recordKey(one.kind, one.id))))
      refresh((key) => isStaleAfter(change, key) && !(isOwn && edited.has(JSON.stringify(key))))
    },
    onGap: () => {
      refresh(() => true)
    },
  }
}

export const EditEngineContext = createContext<EditEngine | null>(null)

export function useEditEngine(): EditEngine {
  const engine = useContext(EditEngineContext)
  if (engine === null) throw new Error('No edit engine above this component')
  return engine
}
