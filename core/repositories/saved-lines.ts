import type { Writer } from '../database/handles.ts'
import { areSame } from './attached-rows.ts'
import type { RecordTable } from './record-tables.ts'
import { deleteRow, insertRows, placeRows, updateRow } from './stored-rows.ts'
import type { SqlRow } from './table-map.ts'

export interface Line {
  readonly id: string
}

/** How a collection differs from what is stored. */
export interface LineDifference {
  readonly removed: readonly Line[]
  readonly added: readonly { readonly line: Line; readonly position: number }[]
  readonly kept: readonly {
    readonly before: Line
    readonly after: Line
    readonly positions: [number, number]
  }[]
}

export function lineDifference(previous: readonly Line[], next: readonly Line[]): LineDifference {
  const before = new Map(previous.map((line, position) => [line.id, { line, position }]))
  const after = new Set(next.map((line) => line.id))
  const added: { line: Line; position: number }[] = []
  const kept: { before: Line; after: Line; positions: [number, number] }[] = []
  for (const [position, line] of next.entries()) {
    const known = before.get(line.id)
    if (known === undefined) added.push({ line, position })
    else if (known.line !== line || known.position !== position)
      kept.push({ before: known.line, after: line, positions: [known.position, position] })
  }
  return { removed: previous.filter((line) => !after.has(line.id)), added, kept }
}

/** Brings the rows of one collection to its next state, touching only rows that differ. */
export async function saveLines(
  writer: Writer,
  table: RecordTable,
  recordId: string,
  difference: LineDifference,
): Promise<void> {
  const { map, attached } = table
  for (const line of difference.removed) {
    for (const rows of attached) await rows.clear(writer, line.id)
    await deleteRow(writer, map.table, line.id)
  }
  const rows = difference.added.map(({ line, position }) => ({
    ...map.toRow(line),
    record_id: recordId,
    position,
  }))
  await insertRows(writer, map.table, rows)
  for (const { line } of difference.added) await writeAttached(writer, table, null, line)
  for (const { before, after } of difference.kept) {
    if (before === after) continue
    const values = changedColumns(map.toRow(before), map.toRow(after))
    if (Object.keys(values).length > 0) await updateRow(writer, map.table, after.id, values, null)
    await writeAttached(writer, table, before, after)
  }
  const moved = difference.kept.filter(({ positions }) => positions[0] !== positions[1])
  await placeRows(
    writer,
    map.table,
    moved.map(({ after, positions }) => ({ id: after.id, position: positions[1] })),
  )
}

/** Rewrites the rows that belong to a record or line where its fields changed. */
export async function writeAttached(
  writer: Writer,
  table: RecordTable,
  before: object | null,
  after: Line,
): Promise<void> {
  const fields = new Map<string, unknown>(Object.entries(after))
  for (const rows of table.attached) {
    if (before !== null && areSame(rows, before, after)) continue
    if (before !== null) await rows.clear(writer, after.id)
    await rows.write(writer, after.id, fields)
  }
}

export function changedColumns(before: SqlRow, after: SqlRow): SqlRow {
  return Object.fromEntries(Object.entries(after).filter(([column, value]) => before[column] !== value))
}
