import { sql } from 'kysely'
import type { Reader, Writer } from '../database/handles.ts'
import type { SqlRow, SqlValue, TableMap } from './table-map.ts'

/** Rows per statement times columns stays far below the engine's limit of parameters. */
const batchSize = 200

/** Enters rows that all have the same columns. */
export async function insertRows(writer: Writer, table: string, rows: readonly SqlRow[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  for (let at = 0; at < rows.length; at += batchSize) {
    const values = rows
      .slice(at, at + batchSize)
      .map((row) => sql`(${sql.join(columns.map((column) => sql.val(row[column])))})`)
    await sql`INSERT INTO ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      VALUES ${sql.join(values)}`.execute(writer)
  }
}

/** Writes the given columns of one row; answers whether there was one. */
export async function updateRow(
  writer: Writer,
  table: string,
  id: string,
  values: SqlRow,
  base: { readonly version: number } | null,
): Promise<boolean> {
  const sets = Object.entries(values).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
  const guard = base === null ? sql`` : sql` AND version = ${base.version}`
  const result = await sql`UPDATE ${sql.table(table)} SET ${sql.join(sets)}
    WHERE id = ${id}${guard}`.execute(writer)
  return result.numAffectedRows === 1n
}

/** Gives lines their new places in one statement: a line moved to the front shifts a thousand others. */
export async function placeRows(
  writer: Writer,
  table: string,
  places: readonly { readonly id: string; readonly position: number }[],
): Promise<void> {
  if (places.length === 0) return
  const list = JSON.stringify(places.map(({ id, position }) => [id, position]))
  await sql`UPDATE ${sql.table(table)} SET position = place.value ->> 1
    FROM json_each(${list}) AS place WHERE ${sql.ref(`${table}.id`)} = place.value ->> 0`.execute(writer)
}

export async function deleteRow(writer: Writer, table: string, id: string): Promise<void> {
  await sql`DELETE FROM ${sql.table(table)} WHERE id = ${id}`.execute(writer)
}

const columnList = (map: TableMap) => sql.join(map.columns.map((column) => sql.ref(column)))

export async function readRow(reader: Reader, map: TableMap, id: string): Promise<SqlRow | undefined> {
  const found = await sql<Record<string, SqlValue>>`
    SELECT ${columnList(map)} FROM ${sql.table(map.table)} WHERE id = ${id}`.execute(reader)
  return found.rows[0]
}

/** The lines of one record in their order. */
export async function readLines(reader: Reader, map: TableMap, recordId: string): Promise<readonly SqlRow[]> {
  const found = await sql<Record<string, SqlValue>>`
    SELECT ${columnList(map)} FROM ${sql.table(map.table)}
    WHERE record_id = ${recordId} ORDER BY position`.execute(reader)
  return found.rows
}
