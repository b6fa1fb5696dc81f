import type { Input, Method } from '../../shared/contract/methods.ts'
import type { Deleted } from '../../shared/contract/methods/record-methods.ts'
import type { AggregateKind, Aggregates } from '../../shared/domain/aggregate.ts'
import type { CoreContext } from '../app/core-context.ts'
import type { Reader } from '../database/handles.ts'
import { markDeleted } from '../repositories/item-registry.ts'
import { findRecordName } from '../repositories/record-names.ts'
import { recordsPointingAt } from '../repositories/reference-rows.ts'
import { liveRecord } from './live-record.ts'
import { titleOf } from './record-title.ts'
import { runCommand } from './run-command.ts'
import { storedSettings } from './stored-settings.ts'

/** Puts a record into the bin and tells what still points at it (A4). */
export function deleteRecord<K extends AggregateKind>(
  context: CoreContext,
  kind: K,
  name: Method,
  guard: (record: Aggregates[K]) => void = () => undefined,
): (input: Input<'account.delete'>) => Promise<Deleted> {
  return ({ id, commandId }) =>
    runCommand(context, name, commandId, async ({ writer, at }) => {
      const record = await liveRecord(writer, kind, id)
      guard(record)
      const references = await namesOfPointing(writer, id)
      const { language } = await storedSettings(writer)
      const recordName = await findRecordName(writer, id)
      const title = recordName === null ? '' : titleOf(recordName, language)
      await markDeleted(writer, id, at)
      return {
        result: { id, references },
        target: { kind, id },
        changes: [],
        history: {
          step: { commandName: name, kind, id, title },
          undo: { type: 'restore' },
          redo: { type: 'delete' },
        },
        changedKinds: [kind, 'bin'],
      }
    })
}

async function namesOfPointing(reader: Reader, id: string): Promise<Deleted['references']> {
  const { language } = await storedSettings(reader)
  const pointing = (await recordsPointingAt(reader, id)).filter((record) => !record.isDeleted)
  const names = await Promise.all(pointing.map((record) => findRecordName(reader, record.rootId)))
  return names.flatMap((name) =>
    name === null ? [] : [{ kind: name.kind, id: name.id, title: titleOf(name, language) }],
  )
}
