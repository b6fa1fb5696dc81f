import type { Input, Method } from '../../shared/contract/methods.ts'
import type { Edited } from '../../shared/contract/methods/record-methods.ts'
import type { AggregateKind, Aggregates } from '../../shared/domain/aggregate.ts'
import { applyChanges } from '../../shared/domain/apply-changes.ts'
import type { Instant } from '../../shared/domain/calendar-date.ts'
import type { Change } from '../../shared/domain/change.ts'
import { AppFailure } from '../app/app-failure.ts'
import type { CoreContext } from '../app/core-context.ts'
import type { Writer } from '../database/handles.ts'
import { saveAggregate } from '../repositories/aggregate-repository.ts'
import { settleDrafts } from '../repositories/draft-repository.ts'
import { checkReferences } from './check-references.ts'
import { fieldConflicts } from './edit-conflict.ts'
import { liveRecord } from './live-record.ts'
import { titleOfRecord } from './record-title.ts'
import { type Command, runCommand } from './run-command.ts'
import { storedSettings } from './stored-settings.ts'

/** Rules of one kind that need more than the record itself, run inside the transaction. */
export type RecordRule<K extends AggregateKind> = (
  command: Command,
  previous: Aggregates[K] | null,
  next: Aggregates[K],
) => Promise<void>

/** Applies a list of changes to the version the editor saw: load, pure rules, save, audit (A4). */
export function editRecord<K extends AggregateKind>(
  context: CoreContext,
  kind: K,
  name: Method,
  rule: RecordRule<K> = noRule,
): (input: Input<'account.edit'>) => Promise<Edited> {
  return ({ id, version, commandId, changes }) =>
    runCommand(context, name, commandId, async (command) => {
      const { writer, at } = command
      const stored = await liveRecord(writer, kind, id)
      if (stored.version !== version) {
        const conflicts = fieldConflicts(kind, stored, changes)
        throw new AppFailure('conflict', { conflicts, params: { version: stored.version } })
      }
      const { next, inverse } = await saveChanges(writer, kind, stored, changes, at)
      await rule(command, stored, next)
      const { language } = await storedSettings(writer)
      const step = { commandName: name, kind, id, title: await titleOfRecord(writer, id, language) }
      return {
        result: { id, version: next.version, updatedAt: next.updatedAt },
        target: { kind, id },
        changes,
        history: { step, undo: { type: 'changes', changes: inverse }, redo: { type: 'changes', changes } },
        changedKinds: [kind],
      }
    })
}

const noRule = (): Promise<void> => Promise.resolve()

/** Applies changes to a stored record and saves the next version, or refuses with every fault. */
export async function saveChanges<K extends AggregateKind>(
  writer: Writer,
  kind: K,
  stored: Aggregates[K],
  changes: readonly Change[],
  at: Instant,
): Promise<{ readonly next: Aggregates[K]; readonly inverse: readonly Change[] }> {
  const applied = applyChanges(kind, stored, changes)
  if (!applied.ok)
    throw new AppFailure('input.invalid', {
      issues: applied.issues,
      params: { count: applied.issues.length },
    })
  const next = { ...applied.next, version: stored.version + 1, updatedAt: at }
  await checkReferences(writer, kind, stored, next)
  await saveAggregate(writer, kind, stored, next)
  await settleDrafts(writer, stored.id, changes)
  return { next, inverse: applied.inverse }
}
