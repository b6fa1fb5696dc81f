import { z } from 'zod'
import { bundleSchema } from './bundle-schema.ts'

/** The JSON Schema (draft 2020-12) of a bundle file, as `docs/bundle.schema.json` publishes it. */
export function bundleJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(bundleSchema, { io: 'input', target: 'draft-2020-12' }), null, 2)}\n`
}
