import type { AggregateKind, Aggregates } from '../../../shared/domain/aggregate.ts'
import { checkAggregate } from '../../../shared/domain/aggregate-rules.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import { loadAggregate, saveAggregate } from '../../repositories/aggregate-repository.ts'
import { listRecords } from '../../repositories/search-upkeep.ts'
import type { Command } from '../run-command.ts'
import type { PersonalTerms } from './personal-terms.ts'
import { scrubData, scrubFor } from './scrub.ts'

/** Never longer than a name, so that no field outgrows its limit. */
const shortest = '…'

/** Takes a person's words out of every record, bin included; answers the records that changed. */
export async function scrubRecords(
  command: Command,
  terms: PersonalTerms,
  replacement: string,
): Promise<ItemId[]> {
  const changed: ItemId[] = []
  for (const { kind, id } of await listRecords(command.writer)) {
    // A firm may bear the name of its founder, and its name is public.
    const sought = kind === 'company' ? { ...terms, names: [] } : terms
    const found = await scrubRecord(command, kind, id, sought, replacement)
    if (found !== null) changed.push(found)
  }
  return changed
}

async function scrubRecord<K extends AggregateKind>(
  { writer, at }: Command,
  kind: K,
  id: string,
  terms: PersonalTerms,
  replacement: string,
): Promise<ItemId | null> {
  const stored = await loadAggregate(writer, kind, id)
  if (stored === null) return null
  const scrubbed = scrubData(stored, scrubFor(terms, replacement))
  if (scrubbed === stored) return null
  const next = fitting(kind, [scrubbed, scrubData(stored, scrubFor(terms, shortest))])
  await saveAggregate(writer, kind, stored, { ...next, version: stored.version + 1, updatedAt: at })
  return stored.id
}

/** The first of these that keeps to the rules of its kind. */
function fitting<K extends AggregateKind>(kind: K, candidates: readonly unknown[]): Aggregates[K] {
  for (const candidate of candidates) {
    const checked = checkAggregate(kind, candidate)
    if (checked.ok) return checked.value
  }
  throw new Error(`A ${kind} breaks its rules without the person's name`)
}
