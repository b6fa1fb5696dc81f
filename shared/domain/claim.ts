import { z } from 'zod'
import { calendarDateSchema } from './calendar-date.ts'
import { lineText } from './texts.ts'

/** Whether a statement is an assumption or confirmed, since when, and by what (K2.9). */
export const claimSchema = z.strictObject({
  status: z.enum(['assumed', 'confirmed']),
  asOf: calendarDateSchema.nullable(),
  source: lineText,
})
export type Claim = z.infer<typeof claimSchema>
/** What a statement is until somebody says otherwise. */
export const unstatedClaim: Claim = { status: 'assumed', asOf: null, source: '' }
