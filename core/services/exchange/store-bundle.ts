import type { AggregateKind, Aggregates } from '../../../shared/domain/aggregate.ts'
import type { Instant } from '../../../shared/domain/calendar-date.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import type { Writer } from '../../database/handles.ts'
import { attachmentBytes } from '../../exchange/bundle/bundle-attachment-faults.ts'
import type { BundleAttachment } from '../../exchange/bundle/bundle-attachment.ts'
import type { UnfoldedBundle } from '../../exchange/bundle/unfold-bundle.ts'
import { loadAggregate, saveAggregate } from '../../repositories/aggregate-repository.ts'
import { addAttachment, findAttachment } from '../../repositories/attachment-repository.ts'
import { markDeleted } from '../../repositories/item-registry.ts'
import { findMe } from '../../repositories/member-repository.ts'

/** Writes the records of an admitted bundle; answers their ids. The files themselves lie in the store already. */
export async function storeBundle(
  writer: Writer,
  bundle: UnfoldedBundle,
  attachments: readonly BundleAttachment[],
  now: Instant,
): Promise<ItemId[]> {
  for (const attachment of attachments) await storeAttachment(writer, attachment, now)
  const ids: ItemId[] = []
  const store = async <K extends AggregateKind>(
    kind: K,
    records: readonly Aggregates[K][],
  ): Promise<void> => {
    for (const record of records) {
      await storeRecord(writer, kind, record)
      ids.push(record.id)
    }
  }
  if (bundle.company !== null) await store('company', [bundle.company])
  await store('member', await withOneMe(writer, bundle.members))
  await store('account', bundle.accounts)
  await store('analysis', bundle.analyses)
  await store('plan', bundle.plans)
  await store('proposal', bundle.proposals)
  return ids
}

async function storeRecord<K extends AggregateKind>(
  writer: Writer,
  kind: K,
  record: Aggregates[K],
): Promise<void> {
  const previous = await loadAggregate(writer, kind, record.id)
  if (previous === null) {
    await saveAggregate(writer, kind, null, record)
  } else {
    await saveAggregate(writer, kind, previous, { ...record, version: previous.version + 1 })
    // What is replaced comes back from the bin.
    await markDeleted(writer, record.id, null)
  }
}

/** Whoever uses this workspace stays the one who does; a colleague's bundle knows another "me". */
async function withOneMe(
  writer: Writer,
  members: readonly Aggregates['member'][],
): Promise<Aggregates['member'][]> {
  const me = await findMe(writer)
  return members.map((member) => (me === null || member.id === me ? member : { ...member, isMe: false }))
}

async function storeAttachment(writer: Writer, given: BundleAttachment, now: Instant): Promise<void> {
  if ((await findAttachment(writer, given.id)) !== null) return
  const { data, ...attachment } = given
  await addAttachment(writer, {
    ...attachment,
    sizeBytes: attachmentBytes(data)?.length ?? 0,
    createdAt: attachment.createdAt ?? now,
  })
}
