import type { Reader, Writer } from '../database/handles.ts'

/** Everything the workspace remembers, by name. */
export async function readSettings(reader: Reader): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.selectFrom('setting').selectAll().execute()
  return new Map(rows.map((row) => [row.name, row.value]))
}

export async function writeSetting(writer: Writer, name: string, value: string): Promise<void> {
  await writer
    .insertInto('setting')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute()
}
