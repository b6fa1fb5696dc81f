import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundleJsonSchema } from '../core/exchange/bundle/bundle-json-schema.ts'

/** Writes `docs/bundle.schema.json`; a test fails while the file differs from the schemas. */
const target = fileURLToPath(new URL('../docs/bundle.schema.json', import.meta.url))
writeFileSync(target, bundleJsonSchema())
console.log(`Written: ${target}`)
