import { z } from 'zod'
import { sha256Schema } from '../../shared/domain/attachment.ts'
import { instantSchema } from '../../shared/domain/calendar-date.ts'

/** Name of the manifest inside a backup. */
export const manifestName = 'manifest.json'

/** Only these names occur in a backup, so no entry can lead out of the folder it is restored into (F4, F6). */
const entryName = z.string().regex(/^(workspace\.db|attachments\/[0-9a-f]{2}\/[0-9a-f]{64})$/)

/** What a backup holds and how to prove that it is whole (ADR 0014). */
export const backupManifestSchema = z.strictObject({
  format: z.literal('keyplan-backup'),
  formatVersion: z.literal(1),
  createdAt: instantSchema,
  files: z
    .array(z.strictObject({ name: entryName, sizeBytes: z.int().nonnegative(), sha256: sha256Schema }))
    .min(1),
})
export type BackupManifest = z.infer<typeof backupManifestSchema>
export type BackupEntry = BackupManifest['files'][number]
