import { sql } from 'kysely'
import type { Writer } from '../../handles.ts'

/**
 * Checks foreign keys of this transaction when it commits instead of at each row, for rows that point at each other
 * in circles. SQLite forgets the setting with the transaction.
 */
export async function deferReferences(writer: Writer): Promise<void> {
  await sql`PRAGMA defer_foreign_keys = ON`.execute(writer)
}
