import { isDeepStrictEqual } from 'node:util'
import type { AggregateKind, Aggregates } from '../../../shared/domain/aggregate.ts'
import { recordReferences } from '../../../shared/domain/record-references.ts'
import { AppFailure } from '../../app/app-failure.ts'
import type {
  ImportedRecord,
  ImportedRecordOf,
  ReplacedRecord,
  StoredBundle,
} from '../../app/imported-record.ts'
import { deferReferences } from '../../database/dialects/sqlite/defer-references.ts'
import type { Reader } from '../../database/handles.ts'
import { loadAggregate, saveAggregate } from '../../repositories/aggregate-repository.ts'
import { isAttachedToLive } from '../../repositories/attachment-repository.ts'
import { findItem, findItems, markDeleted } from '../../repositories/item-registry.ts'
import { recordsPointingAt } from '../../repositories/reference-rows.ts'
import { restoreRecord } from '../restore-record.ts'
import type { Command } from '../run-command.ts'

/**
 * Takes an import back as one step: what it brought goes to the bin, what it replaced gets its contents back (A4).
 * Refuses with `history.changed` where a record was changed since, and with `referenced` where somebody points at
 * what would go.
 */
export async function leaveImport(command: Command, { records, attachmentIds }: StoredBundle): Promise<void> {
  const { writer } = command
  await deferReferences(writer)
  await refuseChanged(writer, records, async (reader, { kind, before, after }) => {
    const isThere = await isStored(reader, kind, { record: after, deletedAt: null })
    return isThere && (before === null || (await hasTargets(reader, kind, before.record)))
  })
  await refuseReferenced(writer, records)
  for (const imported of records) await leave(command, imported)
  for (const id of attachmentIds)
    if (!(await isAttachedToLive(writer, id))) await markDeleted(writer, id, command.at)
}

/** Does an import again after it was taken back; refuses with `history.changed` what was changed since. */
export async function repeatImport(
  command: Command,
  { records, attachmentIds }: StoredBundle,
): Promise<void> {
  const { writer } = command
  await deferReferences(writer)
  await refuseChanged(writer, records, async (reader, { kind, before, after }) =>
    before === null ? await isInBin(reader, kind, after) : await isStored(reader, kind, before),
  )
  for (const id of attachmentIds) await markDeleted(writer, id, null)
  for (const imported of records) await repeat(command, imported)
}

async function leave<K extends AggregateKind>(
  command: Command,
  { kind, before, after }: ImportedRecordOf<K>,
): Promise<void> {
  if (before !== null) await put(command, kind, before.record)
  await markDeleted(command.writer, after.id, before === null ? command.at : before.deletedAt)
}

async function repeat<K extends AggregateKind>(
  command: Command,
  { kind, before, after }: ImportedRecordOf<K>,
): Promise<void> {
  if (before !== null) await put(command, kind, after)
  await restoreRecord(command, kind, after.id)
}

async function put<K extends AggregateKind>(
  { writer, at }: Command,
  kind: K,
  record: Aggregates[K],
): Promise<void> {
  const stored = await loadAggregate(writer, kind, record.id)
  if (stored === null) throw new AppFailure('history.changed', { params: { count: 1 } })
  await saveAggregate(writer, kind, stored, { ...record, version: stored.version + 1, updatedAt: at })
}

async function refuseChanged(
  reader: Reader,
  records: readonly ImportedRecord[],
  isAsLeft: (reader: Reader, imported: ImportedRecord) => Promise<boolean>,
): Promise<void> {
  let count = 0
  for (const imported of records) if (!(await isAsLeft(reader, imported))) count += 1
  if (count > 0) throw new AppFailure('history.changed', { params: { count } })
}

async function refuseReferenced(reader: Reader, records: readonly ImportedRecord[]): Promise<void> {
  const ids = new Set<string>(records.map(({ after }) => after.id))
  const pointing = new Set<string>()
  for (const { before, after } of records)
    if (before === null)
      for (const { rootId, isDeleted } of await recordsPointingAt(reader, after.id))
        if (!isDeleted && !ids.has(rootId)) pointing.add(rootId)
  if (pointing.size > 0) throw new AppFailure('referenced', { params: { count: pointing.size } })
}

async function isStored<K extends AggregateKind>(
  reader: Reader,
  kind: K,
  { record, deletedAt }: ReplacedRecord<K>,
): Promise<boolean> {
  const item = await findItem(reader, record.id)
  return item?.deleted_at === deletedAt && (await hasContents(reader, kind, record))
}

async function isInBin<K extends AggregateKind>(
  reader: Reader,
  kind: K,
  record: Aggregates[K],
): Promise<boolean> {
  const item = await findItem(reader, record.id)
  return typeof item?.deleted_at === 'string' && (await hasContents(reader, kind, record))
}

/** Whether a record holds just that; versions and times count no contents. */
async function hasContents<K extends AggregateKind>(
  reader: Reader,
  kind: K,
  record: Aggregates[K],
): Promise<boolean> {
  const stored = await loadAggregate(reader, kind, record.id)
  const { version, updatedAt } = record
  return stored !== null && isDeepStrictEqual({ ...stored, version, updatedAt }, record)
}

/** Whether everything a record points at is still there, in the bin or not. */
async function hasTargets<K extends AggregateKind>(
  reader: Reader,
  kind: K,
  record: Aggregates[K],
): Promise<boolean> {
  const ids = new Set(recordReferences(kind, record).map(({ targetId }) => targetId))
  return (await findItems(reader, [...ids])).size === ids.size
}
