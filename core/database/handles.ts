import type { Kysely } from 'kysely'
import type { DatabaseSchema } from './database-schema.ts'

declare const mayRead: unique symbol
declare const mayWrite: unique symbol

/**
 * Reads committed data. It has no verbs that change rows, so a function that takes a `Reader` cannot write (A4);
 * a raw statement that tries is refused by the connection itself (`query_only`).
 */
export type Reader = Pick<
  Kysely<DatabaseSchema>,
  'selectFrom' | 'selectNoFrom' | 'fn' | 'case' | 'dynamic' | 'getExecutor'
> & { readonly [mayRead]: true }

/**
 * One open write transaction. It is a `Reader` too, so reading functions work inside a write and see its rows.
 * Only `WorkspaceDatabase.write` makes one; it ends with the function it was given to.
 */
export type Writer = Reader &
  Pick<
    Kysely<DatabaseSchema>,
    'insertInto' | 'updateTable' | 'deleteFrom' | 'replaceInto' | 'with' | 'withRecursive'
  > & {
    readonly [mayWrite]: true
  }

/** The reading half of a Kysely handle. */
export function asReader(handle: Kysely<DatabaseSchema>): Reader {
  // The brand exists at compile time only, so there is no value that could be given for it.
  return handle as unknown as Reader
}

/** The writing half of a Kysely handle; for `WorkspaceDatabase.write` alone. */
export function asWriter(handle: Kysely<DatabaseSchema>): Writer {
  // As above: the brand has no run-time value.
  return handle as unknown as Writer
}
