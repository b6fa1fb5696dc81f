import type { AggregateKind, Aggregates } from '../../../shared/domain/aggregate.ts'
import type { Instant } from '../../../shared/domain/calendar-date.ts'
import {
  anyKind,
  type ImportedRecord,
  type ImportedRecordOf,
  type StoredBundle,
} from '../../app/imported-record.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import type { Writer } from '../../database/handles.ts'
import { attachmentBytes } from '../../exchange/bundle/bundle-attachment-faults.ts'
import type { BundleAttachment } from '../../exchange/bundle/bundle-attachment.ts'
import type { UnfoldedBundle } from '../../exchange/bundle/unfold-bundle.ts'
import { loadAggregate, saveAggregate } from '../../repositories/aggregate-repository.ts'
import { addAttachment, findAttachment } from '../../repositories/attachment-repository.ts'
import { findItem, markDeleted } from '../../repositories/item-registry.ts'
import { findMe } from '../../repositories/member-repository.ts'

/** Writes the records of an admitted bundle; answers what each met and left. The files themselves lie in the store already. */
export async function storeBundle(
  writer: Writer,
  bundle: UnfoldedBundle,
  attachments: readonly BundleAttachment[],
  now: Instant,
): Promise<StoredBundle> {
  const attachmentIds: ItemId[] = []
  for (const attachment of attachments)
    if (await storeAttachment(writer, attachment, now)) attachmentIds.push(attachment.id)
  const imported: ImportedRecord[] = []
  const store = async <K extends AggregateKind>(
    kind: K,
    records: readonly Aggregates[K][],
  ): Promise<void> => {
    for (const record of records) imported.push(anyKind(await storeRecord(writer, kind, record)))
  }
  if (bundle.company !== null) await store('company', [bundle.company])
  await store('member', await withOneMe(writer, bundle.members))
  await store('account', bundle.accounts)
  await store('analysis', bundle.analyses)
  await store('plan', bundle.plans)
  await store('proposal', bundle.proposals)
  return { records: imported, attachmentIds }
}

async function storeRecord<K extends AggregateKind>(
  writer: Writer,
  kind: K,
  record: Aggregates[K],
): Promise<ImportedRecordOf<K>> {
  const previous = await loadAggregate(writer, kind, record.id)
  if (previous === null) {
    await saveAggregate(writer, kind, null, record)
    return { kind, before: null, after: record }
  }
  const deletedAt = (await findItem(writer, record.id))?.deleted_at ?? null
  await saveAggregate(writer, kind, previous, { ...record, version: previous.version + 1 })
  // What is replaced comes back from the bin.
  await markDeleted(writer, record.id, null)
  return { kind, before: { record: previous, deletedAt }, after: record }
}

/** Whoever uses this workspace stays the one who does; a colleague's bundle knows another "me". */
async function withOneMe(
  writer: Writer,
  members: readonly Aggregates['member'][],
): Promise<Aggregates['member'][]> {
  const me = await findMe(writer)
  return members.map((member) => (me === null || member.id === me ? member : { ...member, isMe: false }))
}

/** Answers whether it is new to this workspace. */
async function storeAttachment(writer: Writer, given: BundleAttachment, now: Instant): Promise<boolean> {
  if ((await findAttachment(writer, given.id)) !== null) {
    // One that an import left behind when it was taken back.
    await markDeleted(writer, given.id, null)
    return false
  }
  const { data, ...attachment } = given
  await addAttachment(writer, {
    ...attachment,
    sizeBytes: attachmentBytes(data)?.length ?? 0,
    createdAt: attachment.createdAt ?? now,
  })
  return true
}
