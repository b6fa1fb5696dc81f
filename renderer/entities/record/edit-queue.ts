import type {
  AppErrorCode,
  AppErrorData,
  FieldConflict,
  FieldIssue,
} from '../../../shared/contract/app-error.ts'
import type { AggregateKind } from '../../../shared/domain/aggregate.ts'
import { applyChanges } from '../../../shared/domain/apply-changes.ts'
import type { Change } from '../../../shared/domain/change.ts'
import type { CommandId, ItemId } from '../../../shared/domain/identifier.ts'
import { newCommandId } from '../../api/command-id.ts'
import type { Connection } from '../../api/connection.ts'
import type { RecordCache } from './record-cache.ts'
import { type ConflictChoice, rebaseChanges } from './rebase-changes.ts'

/** Whether an edit was taken on; saving it follows and is told by the queue's state. */
export type EditOutcome =
  { readonly ok: true } | { readonly ok: false; readonly issues: readonly FieldIssue[] }

export type QueueState =
  | { readonly name: 'idle' }
  | { readonly name: 'saving' }
  | { readonly name: 'saved'; readonly at: Date }
  /** Kept in memory; the same command is sent again on retry. */
  | { readonly name: 'failed'; readonly error: AppErrorData }
  | { readonly name: 'conflict'; readonly conflicts: readonly FieldConflict[] }
  /** The core would not have it; the record was read anew. */
  | { readonly name: 'refused'; readonly error: AppErrorData }

/** The unsaved edits of one record: applied at once on screen, sent to the core one after another. */
export interface EditQueue {
  readonly edit: (changes: readonly Change[]) => EditOutcome
  readonly retry: () => void
  readonly resolveConflict: (choices: readonly ConflictChoice[]) => Promise<void>
  /** Somebody else changed the record: it is read anew as soon as nothing of ours is under way. */
  readonly markStale: () => void
  /** Keeps the record as it is while somebody types in it; call the answer to let go. */
  readonly hold: () => () => void
  readonly isOwn: (commandId: string) => boolean
  readonly isBusy: () => boolean
  readonly state: () => QueueState
}

interface Batch {
  readonly commandId: CommandId
  readonly changes: readonly Change[]
}

/** Sending these again cannot help. */
const finalCodes: ReadonlySet<AppErrorCode> = new Set([
  'input.invalid',
  'not-found',
  'referenced',
  'limit',
  'command.repeated',
])

export interface EditQueueOptions<K extends AggregateKind> {
  readonly kind: K
  readonly id: ItemId
  readonly cache: RecordCache<K>
  readonly call: Connection['call']
  readonly onState: (state: QueueState) => void
}

export function createEditQueue<K extends AggregateKind>(options: EditQueueOptions<K>): EditQueue {
  const { kind, id, cache, call, onState } = options
  const method: `${AggregateKind}.edit` = `${kind}.edit`
  let waiting: readonly Batch[] = []
  let state: QueueState = { name: 'idle' }
  let isSending = false
  let isStale = false
  let holders = 0
  const own = new Set<string>()

  const setState = (next: QueueState): void => {
    state = next
    onState(next)
  }

  function refreshIfFree(): void {
    if (!isStale || holders > 0 || waiting.length > 0 || isSending) return
    isStale = false
    void cache.refetch().catch(() => {
      isStale = true
    })
  }

  /** Puts a batch on top of what is shown; the batch is dropped where its line is gone. */
  function apply(changes: readonly Change[]): EditOutcome {
    const current = cache.read()
    if (current === undefined) return { ok: false, issues: [] }
    const applied = applyChanges(kind, current, changes)
    if (!applied.ok) return applied
    if (cache.stopFetching()) isStale = true
    cache.write(applied.next)
    return { ok: true }
  }

  async function startOver(keep: readonly (readonly Change[])[]): Promise<void> {
    waiting = []
    await cache.refetch()
    isStale = false
    waiting = keep.flatMap((changes) => {
      if (changes.length === 0 || !apply(changes).ok) return []
      const commandId = newCommandId()
      own.add(commandId)
      return [{ commandId, changes }]
    })
  }

  async function send(): Promise<void> {
    if (isSending) return
    isSending = true
    setState({ name: 'saving' })
    try {
      for (let head = waiting[0]; head !== undefined; head = waiting[0]) {
        const version = cache.read()?.version
        if (version === undefined) break
        const reply = await call(method, {
          id,
          version,
          commandId: head.commandId,
          changes: [...head.changes],
        })
        if (reply.ok) {
          waiting = waiting.slice(1)
          const current = cache.read()
          if (current !== undefined)
            cache.write({ ...current, version: reply.value.version, updatedAt: reply.value.updatedAt })
        } else if (!(await recover(reply.error))) return
      }
      setState({ name: 'saved', at: new Date() })
    } finally {
      isSending = false
      refreshIfFree()
    }
  }

  /** True where sending can go on. */
  async function recover(error: AppErrorData): Promise<boolean> {
    if (error.code === 'conflict') {
      const conflicts = error.conflicts ?? []
      if (conflicts.length > 0) {
        setState({ name: 'conflict', conflicts })
        return false
      }
      // Others changed other fields: our changes fit on top of theirs.
      await startOver(waiting.map((batch) => batch.changes))
      return true
    }
    if (finalCodes.has(error.code)) {
      await startOver([])
      setState({ name: 'refused', error })
      return false
    }
    setState({ name: 'failed', error })
    return false
  }

  return {
    edit: (changes) => {
      const outcome = apply(changes)
      if (!outcome.ok) return outcome
      const commandId = newCommandId()
      own.add(commandId)
      waiting = [...waiting, { commandId, changes }]
      if (state.name !== 'failed' && state.name !== 'conflict') void send()
      return outcome
    },
    retry: () => void send(),
    resolveConflict: async (choices) => {
      await startOver(waiting.map((batch) => rebaseChanges(batch.changes, choices)))
      await send()
    },
    markStale: () => {
      isStale = true
      refreshIfFree()
    },
    hold: () => {
      let isHeld = true
      holders += 1
      return () => {
        if (!isHeld) return
        isHeld = false
        holders -= 1
        refreshIfFree()
      }
    },
    isOwn: (commandId) => own.has(commandId),
    isBusy: () => isSending || waiting.length > 0,
    state: () => state,
  }
}
