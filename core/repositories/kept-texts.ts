import { sql } from 'kysely'
import { z } from 'zod'
import type { Reader, Writer } from '../database/handles.ts'
import type { SqlRow } from './table-map.ts'

/** Changes plain data that was read from JSON; answers the same object where there is nothing to change. */
export type Rewrite = (value: unknown) => unknown

/** What the audit says was changed in a record, line by line and oldest first. */
export async function auditedChangesOf(reader: Reader, targetId: string): Promise<unknown[]> {
  const rows = await reader
    .selectFrom('audit')
    .select('changes')
    .where('target_id', '=', targetId)
    .orderBy('no')
    .execute()
  return rows.flatMap((row) => z.array(z.unknown()).parse(JSON.parse(row.changes)))
}

/** Empties the audited changes of one record and names it anew in results; who acted and when stays. */
export async function emptyAuditOf(writer: Writer, targetId: string, title: string): Promise<void> {
  await sql`UPDATE audit SET changes = '[]',
    result = CASE WHEN json_type(result, '$.title') = 'text' THEN json_set(result, '$.title', ${title}) ELSE result END
    WHERE target_id = ${targetId}`.execute(writer)
}

/** Texts outside the records, some of which nobody could edit any more. */
interface KeptTexts {
  readonly table: string
  readonly key: readonly string[]
  readonly json: readonly string[]
  readonly plain: readonly string[]
}

const keptTexts: readonly KeptTexts[] = [
  { table: 'audit', key: ['no'], json: ['changes', 'result'], plain: [] },
  { table: 'revision', key: ['id'], json: ['content', 'model'], plain: ['note'] },
  { table: 'draft', key: ['item_id', 'editor'], json: ['value'], plain: [] },
  { table: 'attachment', key: ['id'], json: [], plain: ['name'] },
  { table: 'setting', key: ['name'], json: [], plain: ['value'] },
]

/** Rewrites audit, issued versions, drafts, file names and settings; the audit's guards have to be lifted. */
export async function rewriteKeptTexts(writer: Writer, rewrite: Rewrite): Promise<void> {
  for (const texts of keptTexts) {
    const keys = await select(writer, texts.table, texts.key, null)
    for (const key of keys) await rewriteRow(writer, texts, key, rewrite)
  }
}

async function rewriteRow(
  writer: Writer,
  { table, json, plain }: KeptTexts,
  key: SqlRow,
  rewrite: Rewrite,
): Promise<void> {
  const [row] = await select(writer, table, [...json, ...plain], key)
  if (row === undefined) return
  const next = [
    ...json.map((column) => [column, JSON.stringify(rewrite(JSON.parse(String(row[column]))))] as const),
    ...plain.map((column) => [column, String(rewrite(row[column]))] as const),
  ].filter(([column, value]) => value !== row[column])
  if (next.length === 0) return
  const sets = next.map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
  await sql`UPDATE ${sql.table(table)} SET ${sql.join(sets)} WHERE ${isRow(key)}`.execute(writer)
}

async function select(
  reader: Reader,
  table: string,
  columns: readonly string[],
  key: SqlRow | null,
): Promise<readonly SqlRow[]> {
  const list = sql.join(columns.map((column) => sql.ref(column)))
  const where = key === null ? sql`` : sql` WHERE ${isRow(key)}`
  return (await sql<SqlRow>`SELECT ${list} FROM ${sql.table(table)}${where}`.execute(reader)).rows
}

function isRow(key: SqlRow) {
  const parts = Object.entries(key).map(([column, value]) => sql`${sql.ref(column)} = ${value}`)
  return sql.join(parts, sql` AND `)
}
