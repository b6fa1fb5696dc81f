import type { VerifyFinding } from '../../shared/contract/methods/workspace-methods.ts'
import type { AttachmentStore } from '../attachments/attachment-store.ts'
import { checkOpenDatabase } from '../database/check-database.ts'

export interface VerifySubject {
  readonly databasePath: string
  readonly attachments: Pick<AttachmentStore, 'check'>
  /** The digests that rows refer to. */
  readonly referredAttachments: () => Promise<Iterable<string>>
  /** Compares the search index with the records; answers what differs. */
  readonly checkSearchIndex: () => Promise<readonly string[]>
}

/**
 * Checks a whole workspace beside its work: database pages, references, attachments, search index. Changes
 * nothing. Where the database is hurt the checks that read rows are left out, because they could only fail too.
 */
export async function verifyWorkspace(subject: VerifySubject): Promise<readonly VerifyFinding[]> {
  const findings: readonly VerifyFinding[] = await checkOpenDatabase(subject.databasePath, 'full')
  if (findings.some(({ check }) => check === 'integrity')) return findings
  const faults = await subject.attachments.check(await subject.referredAttachments())
  const attachments = faults.map(({ sha256, fault }): VerifyFinding => {
    return { check: 'attachments', detail: `${fault} ${sha256}` }
  })
  if (findings.some(({ check }) => check === 'search-index')) return [...findings, ...attachments]
  const differences = await subject.checkSearchIndex()
  const search = differences.map((detail): VerifyFinding => ({ check: 'search-index', detail }))
  return [...findings, ...attachments, ...search]
}
