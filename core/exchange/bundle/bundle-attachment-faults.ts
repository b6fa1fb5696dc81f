import { createHash } from 'node:crypto'
import type { FieldIssue } from '../../../shared/contract/app-error.ts'
import { fieldIssue } from '../../../shared/contract/field-issues.ts'
import { limits } from '../../../shared/domain/limits.ts'
import type { BundleAttachment } from './bundle-attachment.ts'

/** The bytes of an attachment, or null where `data` is not base64 as RFC 4648 writes it. */
export function attachmentBytes(data: string): Uint8Array | null {
  const bytes = Buffer.from(data, 'base64')
  return bytes.toString('base64') === data ? bytes : null
}

/** Attachments whose bytes are not the ones the bundle says they are. */
export function attachmentFaults(attachments: readonly BundleAttachment[]): FieldIssue[] {
  return attachments.flatMap((attachment, at) => {
    const bytes = attachmentBytes(attachment.data)
    const path = `attachments[${at}]`
    if (bytes === null) return [fieldIssue(`${path}.data`, 'badFormat')]
    if (bytes.length > limits.attachmentBytes)
      return [fieldIssue(`${path}.data`, 'tooLarge', { max: limits.attachmentBytes })]
    const issues: FieldIssue[] = []
    if (attachment.sizeBytes !== undefined && attachment.sizeBytes !== bytes.length)
      issues.push(fieldIssue(`${path}.sizeBytes`, 'wrongSize', { actual: bytes.length }))
    if (createHash('sha256').update(bytes).digest('hex') !== attachment.sha256)
      issues.push(fieldIssue(`${path}.sha256`, 'wrongChecksum'))
    return issues
  })
}
