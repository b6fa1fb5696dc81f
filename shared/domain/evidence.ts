import { z } from 'zod'
import { calendarDateSchema } from './calendar-date.ts'
import { itemIdSchema } from './identifier.ts'
import { lineText } from './texts.ts'

/** What a statement rests on: a visit, a record, a figure or an attached file (D8.1). */
export const evidenceSchema = z.strictObject({
  id: itemIdSchema,
  kind: z.enum(['visit', 'record', 'figure', 'attachment']),
  text: lineText,
  occurredOn: calendarDateSchema.nullable(),
  attachmentId: itemIdSchema.nullable(),
})
export type Evidence = z.infer<typeof evidenceSchema>
