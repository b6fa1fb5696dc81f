import type { ChangedKind } from '../../shared/contract/events.ts'
import type { Method } from '../../shared/contract/methods.ts'
import type { AggregateKind } from '../../shared/domain/aggregate.ts'
import type { Instant } from '../../shared/domain/calendar-date.ts'
import type { Change } from '../../shared/domain/change.ts'
import type { CommandId, ItemId } from '../../shared/domain/identifier.ts'
import { AppFailure } from '../app/app-failure.ts'
import type { CoreContext } from '../app/core-context.ts'
import type { HistoryEntry } from '../app/session-history.ts'
import type { Writer } from '../database/handles.ts'
import { addAudit, findAudit } from '../repositories/audit-repository.ts'
import { findMe } from '../repositories/member-repository.ts'

/** A command under way: the open transaction, who acts and when. */
export interface Command {
  readonly writer: Writer
  readonly at: Instant
  readonly actorId: ItemId | null
}

/** What a command did, for its caller, the audit, the undo history and the screens. */
export interface CommandOutcome<T> {
  readonly result: T
  /** The record it acted on, or the workspace where it acted on many at once. */
  readonly target: { readonly kind: AggregateKind | 'workspace'; readonly id: ItemId }
  readonly changes: readonly Change[]
  /** How to take it back; null where nothing can. */
  readonly history: HistoryEntry | null
  readonly changedKinds: readonly ChangedKind[]
  /** Records changed beside the target. */
  readonly changedIds?: readonly ItemId[]
  /** Runs once the command is committed, before screens hear of it. */
  readonly afterCommit?: () => void
}

/**
 * Runs one command in one transaction with its line in the audit. A retry under the same id gets the first result
 * and changes nothing (A4). History and screens hear of it once it is committed.
 */
export async function runCommand<T>(
  context: CoreContext,
  name: Method,
  commandId: CommandId,
  work: (command: Command) => Promise<CommandOutcome<T>>,
): Promise<T> {
  const { database, ports, history, events } = context
  const done = await database.write(async (writer) => {
    const first = await findAudit(writer, commandId)
    if (first !== undefined) {
      if (first.command !== name) throw new AppFailure('command.repeated')
      // The same command wrote this result, so it has the same form.
      return { isRetry: true as const, result: JSON.parse(first.result) as T }
    }
    const command = { writer, at: ports.clock.now(), actorId: await findMe(writer) }
    const outcome = await work(command)
    await addAudit(writer, {
      commandId,
      command: name,
      actorId: command.actorId,
      at: command.at,
      targetKind: outcome.target.kind,
      targetId: outcome.target.id,
      changes: outcome.changes,
      result: outcome.result,
    })
    return { isRetry: false as const, outcome }
  })
  if (done.isRetry) return done.result
  const { outcome } = done
  if (outcome.history !== null) history.add(outcome.history)
  outcome.afterCommit?.()
  const ids = [outcome.target.id, ...(outcome.changedIds ?? [])]
  events.emit({ name: 'data.changed', data: { kinds: outcome.changedKinds, ids, origin: commandId } })
  return outcome.result
}
