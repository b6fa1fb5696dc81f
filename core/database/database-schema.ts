/**
 * The tables as Kysely sees them, one row type per table; must say the same as `schema.snapshot.sql`.
 * Booleans are 0 or 1, dates ISO text, amounts integers in the units of A4.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the first migration fills it
export interface DatabaseSchema {}
