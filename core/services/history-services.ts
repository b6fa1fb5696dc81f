import type { HistoryStep } from '../../shared/contract/methods/history-methods.ts'
import { aggregateKindSchema } from '../../shared/domain/aggregate.ts'
import type { CommandId } from '../../shared/domain/identifier.ts'
import { AppFailure } from '../app/app-failure.ts'
import type { CoreContext, Handlers } from '../app/core-context.ts'
import type { HistoryAct, HistoryEntry } from '../app/session-history.ts'
import { markDeleted } from '../repositories/item-registry.ts'
import { saveChanges } from './edit-record.ts'
import { fieldConflicts } from './edit-conflict.ts'
import { leaveImport, repeatImport } from './exchange/import-there-and-back.ts'
import { liveRecord } from './live-record.ts'
import { restoreRecord } from './restore-record.ts'
import { type Command, runCommand } from './run-command.ts'

export function historyServices(
  context: CoreContext,
): Handlers<'history.state' | 'history.undo' | 'history.redo'> {
  const { history } = context
  return {
    'history.state': () => Promise.resolve(history.state()),
    'history.undo': ({ commandId }) =>
      replay(context, 'history.undo', commandId, () => {
        const entry = history.nextUndo()
        return entry === null
          ? null
          : {
              entry,
              act: entry.undo,
              done: () => {
                history.movedBack()
              },
            }
      }),
    'history.redo': ({ commandId }) =>
      replay(context, 'history.redo', commandId, () => {
        const entry = history.nextRedo()
        return entry === null
          ? null
          : {
              entry,
              act: entry.redo,
              done: () => {
                history.movedForward()
              },
            }
      }),
  }
}

interface Replay {
  readonly entry: HistoryEntry
  readonly act: HistoryAct
  readonly done: () => void
}

/** Undo and redo are commands like any other: audited, in one transaction, refused where they no longer fit (A4). */
function replay(
  context: CoreContext,
  name: 'history.undo' | 'history.redo',
  commandId: CommandId,
  next: () => Replay | null,
): Promise<HistoryStep> {
  return runCommand(context, name, commandId, async (command) => {
    const found = next()
    if (found === null) throw new AppFailure('history.empty')
    const { entry, act, done } = found
    const { kind, id } = entry.step
    if (isImport(act)) {
      if (act.type === 'leave-import') await leaveImport(command, act.imported)
      else await repeatImport(command, act.imported)
      return {
        result: entry.step,
        target: { kind: 'workspace', id },
        changes: [],
        history: null,
        changedKinds: [...aggregateKindSchema.options, 'attachment', 'history', 'bin'],
        changedIds: act.imported.records.map(({ after }) => after.id),
        afterCommit: done,
      }
    }
    await perform(command, entry, act)
    return {
      result: entry.step,
      target: { kind, id },
      changes: act.type === 'changes' ? act.changes : [],
      history: null,
      changedKinds: act.type === 'changes' ? [kind, 'history'] : [kind, 'history', 'bin'],
      afterCommit: done,
    }
  })
}

type ImportAct = Extract<HistoryAct, { readonly imported: unknown }>
const isImport = (act: HistoryAct): act is ImportAct => 'imported' in act

async function perform(
  command: Command,
  { step }: HistoryEntry,
  act: Exclude<HistoryAct, ImportAct>,
): Promise<void> {
  const { writer, at } = command
  const { kind, id } = step
  if (act.type === 'restore') {
    await restoreRecord(command, kind, id)
    return
  }
  const stored = await liveRecord(writer, kind, id)
  if (act.type === 'delete') {
    await markDeleted(writer, id, at)
    return
  }
  const conflicts = fieldConflicts(kind, stored, act.changes)
  if (conflicts.length > 0) throw new AppFailure('conflict', { conflicts })
  try {
    await saveChanges(writer, kind, stored, act.changes, at)
  } catch (error) {
    // What fitted when it was recorded no longer does, because somebody else changed the record since.
    if (error instanceof AppFailure && error.code === 'input.invalid')
      throw new AppFailure('conflict', { issues: error.issues })
    throw error
  }
}
