import { z } from 'zod'
import { recordFields } from './record.ts'
import { nameText, requiredName } from './texts.ts'

/** One of our own people; every owner and every actor in the audit refers to one (A4). */
export const teamMemberSchema = z.strictObject({
  ...recordFields,
  name: requiredName,
  title: nameText,
  email: z.union([z.literal(''), z.email().max(200)]),
  phone: nameText,
  isMe: z.boolean(),
})
export type TeamMember = z.infer<typeof teamMemberSchema>
