import type { Reader, Writer } from '../database/handles.ts'

/**
 * Rows of another table that belong to a record or a line and read as fields of it: localized texts, claims,
 * evidence, tags, links. Written as a whole whenever one of the fields changed.
 */
export interface AttachedRows {
  readonly fields: readonly string[]
  /** For every item of the aggregate that has rows: the fields made of them. */
  readonly load: (reader: Reader, rootId: string) => Promise<ReadonlyMap<string, Record<string, unknown>>>
  /** What the fields are where there is no row. */
  readonly empty: () => Record<string, unknown>
  readonly write: (writer: Writer, itemId: string, fields: ReadonlyMap<string, unknown>) => Promise<void>
  readonly clear: (writer: Writer, itemId: string) => Promise<void>
}

/** True where the fields these rows hold are the same before and after. */
export function areSame(attached: AttachedRows, previous: object, next: object): boolean {
  const before = new Map<string, unknown>(Object.entries(previous))
  const after = new Map<string, unknown>(Object.entries(next))
  return attached.fields.every((field) => {
    const [old, now] = [before.get(field), after.get(field)]
    return old === now || JSON.stringify(old) === JSON.stringify(now)
  })
}
