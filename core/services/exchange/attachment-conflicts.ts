import type { FieldIssue } from '../../../shared/contract/app-error.ts'
import { fieldIssue } from '../../../shared/contract/field-issues.ts'
import type { Reader } from '../../database/handles.ts'
import type { Bundle } from '../../exchange/bundle/bundle-schema.ts'
import { findAttachment } from '../../repositories/attachment-repository.ts'

/** Attachments never change, so an id that is there must stand for the same bytes even where records are replaced. */
export async function attachmentConflicts(reader: Reader, bundle: Bundle): Promise<FieldIssue[]> {
  const issues: FieldIssue[] = []
  for (const [at, { id, sha256 }] of bundle.attachments.entries()) {
    const stored = await findAttachment(reader, id)
    if (stored !== null && stored.sha256 !== sha256)
      issues.push(fieldIssue(`attachments[${at}].sha256`, 'alreadyExists'))
  }
  return issues
}
