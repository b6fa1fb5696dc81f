import { z } from 'zod'
import { instantSchema } from './calendar-date.ts'
import { itemIdSchema } from './identifier.ts'
import { limits } from './limits.ts'
import { nameText } from './texts.ts'

/** A SHA-256 in lower-case hexadecimal digits. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)

/** A file kept in the workspace's store under its SHA-256; the name is shown, never used as a path. */
export const attachmentSchema = z.strictObject({
  id: itemIdSchema,
  name: nameText,
  mediaType: z
    .string()
    .max(100)
    .regex(/^[a-z0-9.+-]+\/[a-z0-9.+-]+$/i),
  sizeBytes: z.int().min(0).max(limits.attachmentBytes),
  sha256: sha256Schema,
  createdAt: instantSchema,
})
export type Attachment = z.infer<typeof attachmentSchema>

/** Media types that documents can show as pictures. */
export const imageMediaTypes = ['image/png', 'image/jpeg'] as const
