import { z } from 'zod'
import { itemIdSchema } from './identifier.ts'

const fieldName = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/)
const collectionName = fieldName
/** Checked against the aggregate's own schema once the change is applied. */
const fieldValue = z.json()

/**
 * One step of an edit. `from` is what the editor saw, so that a conflict can be told per field.
 * `after: null` means the first place.
 */
export const changeSchema = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('set'), field: fieldName, from: fieldValue, to: fieldValue }),
  z.strictObject({
    op: z.literal('set-line'),
    collection: collectionName,
    id: itemIdSchema,
    field: fieldName,
    from: fieldValue,
    to: fieldValue,
  }),
  z.strictObject({
    op: z.literal('insert'),
    collection: collectionName,
    after: itemIdSchema.nullable(),
    line: z.looseObject({ id: itemIdSchema }),
  }),
  z.strictObject({ op: z.literal('remove'), collection: collectionName, id: itemIdSchema }),
  z.strictObject({
    op: z.literal('move'),
    collection: collectionName,
    id: itemIdSchema,
    after: itemIdSchema.nullable(),
  }),
])
export type Change = z.infer<typeof changeSchema>
/** The changes of one edit, applied together or not at all. */
export const changesSchema = z.array(changeSchema).min(1).max(10_000)
