import type { Method } from '../../shared/contract/methods.ts'
import type { Created } from '../../shared/contract/methods/record-methods.ts'
import type { AggregateKind, Aggregates } from '../../shared/domain/aggregate.ts'
import type { CommandId } from '../../shared/domain/identifier.ts'
import type { Making } from '../../shared/domain/new-record.ts'
import type { CoreContext } from '../app/core-context.ts'
import { saveAggregate } from '../repositories/aggregate-repository.ts'
import { checkReferences } from './check-references.ts'
import type { RecordRule } from './edit-record.ts'
import { titleOfRecord } from './record-title.ts'
import { type Command, runCommand } from './run-command.ts'
import { storedSettings } from './stored-settings.ts'

/** Makes a new record in one audited command; taking it back puts it into the bin. */
export async function createRecord<K extends AggregateKind>(
  context: CoreContext,
  kind: K,
  name: Method,
  commandId: CommandId,
  make: (command: Command, making: Making) => Promise<Aggregates[K]>,
  rule?: RecordRule<K>,
): Promise<Created> {
  return await runCommand(context, name, commandId, async (command) => {
    const { writer, at } = command
    const record = await make(command, { now: at, newId: context.ports.newId })
    const id = record.id
    await checkReferences(writer, kind, null, record)
    await saveAggregate(writer, kind, null, record)
    if (rule !== undefined) await rule(command, null, record)
    const { language } = await storedSettings(writer)
    const step = { commandName: name, kind, id, title: await titleOfRecord(writer, id, language) }
    return {
      result: { id },
      target: { kind, id },
      changes: [],
      history: { step, undo: { type: 'delete' }, redo: { type: 'restore' } },
      changedKinds: [kind],
    }
  })
}
