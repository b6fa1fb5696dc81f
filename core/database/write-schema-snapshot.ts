import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { schemaSnapshot } from './schema-snapshot.ts'

await writeFile(join(import.meta.dirname, 'schema.snapshot.sql'), await schemaSnapshot())
