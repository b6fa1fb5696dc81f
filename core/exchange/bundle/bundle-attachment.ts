import { z } from 'zod'
import { attachmentSchema } from '../../../shared/domain/attachment.ts'
import { limits } from '../../../shared/domain/limits.ts'

/** Base64 writes three bytes as four characters. */
const longestData = Math.ceil(limits.attachmentBytes / 3) * 4

/** A file in a bundle. `sha256` and, where given, `sizeBytes` must fit the bytes in `data` (base64, RFC 4648). */
export const bundleAttachmentSchema = attachmentSchema
  .extend({
    name: attachmentSchema.shape.name.default(''),
    sizeBytes: attachmentSchema.shape.sizeBytes.optional(),
    createdAt: attachmentSchema.shape.createdAt.optional(),
    data: z.string().max(longestData),
  })
  .meta({ id: 'Attachment' })
export type BundleAttachment = z.output<typeof bundleAttachmentSchema>
