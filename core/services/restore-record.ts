import type { AggregateKind } from '../../shared/domain/aggregate.ts'
import { loadAggregate } from '../repositories/aggregate-repository.ts'
import { markDeleted } from '../repositories/item-registry.ts'
import { onlyOneIsMe } from './only-one-is-me.ts'
import type { Command } from './run-command.ts'

/** Takes a record out of the bin; somebody who was "me" before is so again, and nobody else. */
export async function restoreRecord(command: Command, kind: AggregateKind, id: string): Promise<void> {
  await markDeleted(command.writer, id, null)
  if (kind !== 'member') return
  const member = await loadAggregate(command.writer, 'member', id)
  if (member !== null) await onlyOneIsMe(command, null, member)
}
