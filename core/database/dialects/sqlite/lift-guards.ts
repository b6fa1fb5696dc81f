import { sql } from 'kysely'
import type { Writer } from '../../handles.ts'

/**
 * Lets `work` change rows of a table whose triggers forbid it, and puts the triggers back as they were, all in the
 * transaction that is open: nobody else ever meets the table without them.
 */
export async function withGuardsLifted(
  writer: Writer,
  table: string,
  work: () => Promise<void>,
): Promise<void> {
  const guards = await sql<{ name: string; sql: string }>`
    SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ${table} ORDER BY name`.execute(
    writer,
  )
  for (const { name } of guards.rows) await sql`DROP TRIGGER ${sql.ref(name)}`.execute(writer)
  await work()
  for (const guard of guards.rows) await sql.raw(guard.sql).execute(writer)
}
