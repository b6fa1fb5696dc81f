import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { schemaSnapshot } from '../../../core/database/schema-snapshot.ts'

test('the schema is the one in the snapshot; after a new migration run `npm run task db:snapshot`', async () => {
  const file = join(import.meta.dirname, '../../../core/database/schema.snapshot.sql')
  expect(await schemaSnapshot()).toBe(await readFile(file, 'utf8'))
})

test('every table checks the types of its values', async () => {
  const tables = (await schemaSnapshot())
    .split('\n\n')
    .filter((statement) => statement.startsWith('CREATE TABLE'))
  expect(tables.filter((statement) => !/\)\s*STRICT(, WITHOUT ROWID)?;$/.test(statement))).toEqual([])
  expect(tables.length).toBeGreaterThan(0)
})
