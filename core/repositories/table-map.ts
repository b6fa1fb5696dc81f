import type { DatabaseSchema, RowOf } from '../database/database-schema.ts'

export type SqlValue = string | number | null
export type SqlRow = Readonly<Record<string, SqlValue>>
type Form = 'plain' | 'flag' | 'json'

/** A column whose value is written differently in the table: 0/1 for a flag, text for JSON. */
interface FormedField<F extends string> {
  readonly field: F
  readonly form: Form
}
export const flag = <F extends string>(field: F): FormedField<F> => ({ field, form: 'flag' })
export const json = <F extends string>(field: F): FormedField<F> => ({ field, form: 'json' })

/** Where a line belongs and where it stands; the saver's concern, never a field. */
type Placing = 'record_id' | 'position'
type FieldOf<Domain> = keyof Domain & string
/** Every column of a table with the field it holds. */
type Mapping<T extends keyof DatabaseSchema, Domain> = {
  readonly [C in keyof RowOf<T> as C extends Placing ? never : C]:
    FieldOf<Domain> | FormedField<FieldOf<Domain>>
}

/** Translates between the rows of one table and the records or lines of the domain. */
export interface TableMap {
  readonly table: keyof DatabaseSchema
  readonly columns: readonly string[]
  readonly toRow: (record: object) => SqlRow
  /** Fields as the schema of the aggregate expects them; the schema then checks the whole. */
  readonly fromRow: (row: SqlRow) => Record<string, unknown>
}

export function mapTable<T extends keyof DatabaseSchema, Domain>(
  table: T,
  mapping: Mapping<T, Domain>,
): TableMap {
  const entries = Object.entries<string | FormedField<string>>(mapping).map(([column, target]) =>
    typeof target === 'string'
      ? { column, field: target, form: 'plain' as const }
      : { column, field: target.field, form: target.form },
  )
  return {
    table,
    columns: entries.map(({ column }) => column),
    toRow: (record) => {
      const fields = new Map<string, unknown>(Object.entries(record))
      return Object.fromEntries(
        entries.map(({ column, field, form }) => [column, toSql(fields.get(field), form)]),
      )
    },
    fromRow: (row) =>
      Object.fromEntries(entries.map(({ column, field, form }) => [field, fromSql(row[column], form)])),
  }
}

function toSql(value: unknown, form: Form): SqlValue {
  if (form === 'json') return JSON.stringify(value)
  if (form === 'flag') return value === true ? 1 : 0
  if (typeof value === 'string' || typeof value === 'number' || value === null) return value
  throw new TypeError(`A column cannot hold ${typeof value}`)
}

function fromSql(value: SqlValue | undefined, form: Form): unknown {
  if (form === 'json') return JSON.parse(String(value))
  return form === 'flag' ? value === 1 : value
}
