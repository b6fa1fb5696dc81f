import { z } from 'zod'
import { type Evidence, evidenceSchema } from '../../shared/domain/evidence.ts'
import { fieldIssue } from '../../shared/contract/field-issues.ts'
import { AppFailure } from '../app/app-failure.ts'
import type { Writer } from '../database/handles.ts'
import type { AttachedRows } from './attached-rows.ts'
import { mapTable } from './table-map.ts'

const map = mapTable<'evidence', Evidence & { itemId: string }>('evidence', {
  id: 'id',
  item_id: 'itemId',
  kind: 'kind',
  text: 'text',
  occurred_on: 'occurredOn',
  attachment_id: 'attachmentId',
})

/** What a statement rests on, in its order. */
export const evidenceOfItem: AttachedRows = {
  fields: ['evidence'],
  empty: () => ({ evidence: [] }),
  load: async (reader, rootId) => {
    const rows = await reader
      .selectFrom('evidence')
      .innerJoin('item', 'item.id', 'evidence.item_id')
      .selectAll('evidence')
      .where('item.root_id', '=', rootId)
      .orderBy('evidence.item_id')
      .orderBy('evidence.position')
      .execute()
    const found = new Map<string, { evidence: unknown[] }>()
    for (const { position: _position, ...row } of rows) {
      const { itemId: _itemId, ...entry } = map.fromRow(row)
      const known = found.get(row.item_id)
      if (known === undefined) found.set(row.item_id, { evidence: [entry] })
      else known.evidence.push(entry)
    }
    return found
  },
  write: async (writer, itemId, fields) => {
    const rows = z
      .array(evidenceSchema)
      .parse(fields.get('evidence'))
      .map((entry, position) => ({
        id: entry.id,
        item_id: itemId,
        position,
        kind: entry.kind,
        text: entry.text,
        occurred_on: entry.occurredOn,
        attachment_id: entry.attachmentId,
      }))
    if (rows.length === 0) return
    await refuseTakenIds(
      writer,
      rows.map((row) => row.id),
    )
    await writer.insertInto('evidence').values(rows).execute()
  },
  clear: async (writer, itemId) => {
    await writer.deleteFrom('evidence').where('item_id', '=', itemId).execute()
  },
}

/** Evidence is not in the item registry, so its ids are checked here. */
async function refuseTakenIds(writer: Writer, ids: readonly string[]): Promise<void> {
  const taken = await writer.selectFrom('evidence').select('id').where('id', 'in', ids).execute()
  if (taken.length === 0) return
  const issues = taken.map(({ id }) => fieldIssue(`evidence.${id}`, 'duplicateId'))
  throw new AppFailure('input.invalid', { issues, params: { count: issues.length } })
}
