import { z } from 'zod'
import { claimSchema, unstatedClaim } from '../../shared/domain/claim.ts'
import type { RowOf } from '../database/database-schema.ts'
import type { Reader, Writer } from '../database/handles.ts'
import type { AttachedRows } from './attached-rows.ts'

/** The claim about an item as a whole; rows name no field. */
export const claimOfItem: AttachedRows = {
  fields: ['claim'],
  empty: () => ({ claim: unstatedClaim }),
  load: async (reader, rootId) =>
    new Map((await claimRows(reader, rootId)).map((row) => [row.item_id, { claim: claimOf(row) }])),
  write: async (writer, itemId, fields) => {
    const { status, asOf, source } = claimSchema.parse(fields.get('claim'))
    const row = { item_id: itemId, field: '', status, as_of: asOf, source }
    await writer.insertInto('claim').values(row).execute()
  },
  clear: clearClaims,
}

/** Claims about single fields of a record, as `claims: {field: claim}`. */
export const claimsByField: AttachedRows = {
  fields: ['claims'],
  empty: () => ({ claims: {} }),
  load: async (reader, rootId) => {
    const found = new Map<string, { claims: Record<string, unknown> }>()
    for (const row of await claimRows(reader, rootId)) {
      const claims = found.get(row.item_id)?.claims ?? {}
      found.set(row.item_id, { claims: { ...claims, [row.field]: claimOf(row) } })
    }
    return found
  },
  write: async (writer, itemId, fields) => {
    const claims = Object.entries(z.record(z.string(), claimSchema).parse(fields.get('claims')))
    const rows = claims.map(([field, { status, asOf, source }]) => ({
      item_id: itemId,
      field,
      status,
      as_of: asOf,
      source,
    }))
    if (rows.length > 0) await writer.insertInto('claim').values(rows).execute()
  },
  clear: clearClaims,
}

const claimOf = (row: RowOf<'claim'>) => ({ status: row.status, asOf: row.as_of, source: row.source })

function claimRows(reader: Reader, rootId: string): Promise<RowOf<'claim'>[]> {
  return reader
    .selectFrom('claim')
    .innerJoin('item', 'item.id', 'claim.item_id')
    .selectAll('claim')
    .where('item.root_id', '=', rootId)
    .execute()
}

async function clearClaims(writer: Writer, itemId: string): Promise<void> {
  await writer.deleteFrom('claim').where('item_id', '=', itemId).execute()
}
