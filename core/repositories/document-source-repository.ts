import type { DocumentKind } from '../../shared/domain/aggregate.ts'
import { ownCompanyId } from '../../shared/domain/own-company.ts'
import type { Reader } from '../database/handles.ts'
import type { DocumentSource } from '../documents/compose/document-source.ts'
import { loadAggregate } from './aggregate-repository.ts'
import { listAttachments } from './attachment-repository.ts'
import { findItem } from './item-registry.ts'
import { listMembers } from './member-repository.ts'

/** Everything one document draws on; records in the bin are left out, so that exports report them (A4). */
export async function loadDocumentSource(
  reader: Reader,
  kind: DocumentKind,
  id: string,
): Promise<DocumentSource | null> {
  const company = await loadAggregate(reader, 'company', ownCompanyId)
  if (company === null || !(await isLive(reader, id))) return null
  const attachments = await listAttachments(reader)
  const shared = {
    company,
    members: await listMembers(reader),
    attachments: new Map(attachments.map((attachment) => [attachment.id, attachment])),
  }
  const account = (accountId: string) => liveOr(reader, 'account', accountId)
  if (kind === 'analysis') {
    const record = await loadAggregate(reader, kind, id)
    if (record === null) return null
    return { ...shared, kind, record, analysis: record, account: await account(record.accountId) }
  }
  if (kind === 'plan') {
    const record = await loadAggregate(reader, kind, id)
    if (record === null) return null
    const analysis = await liveOr(reader, 'analysis', record.analysisId)
    return { ...shared, kind, record, analysis, account: await account(record.accountId) }
  }
  const record = await loadAggregate(reader, kind, id)
  if (record === null) return null
  const analysis = await liveOr(reader, 'analysis', record.analysisId)
  return { ...shared, kind, record, analysis, account: await account(record.accountId) }
}

async function isLive(reader: Reader, id: string): Promise<boolean> {
  return (await findItem(reader, id))?.deleted_at === null
}

async function liveOr<K extends 'account' | 'analysis'>(reader: Reader, kind: K, id: string | null) {
  return id !== null && (await isLive(reader, id)) ? await loadAggregate(reader, kind, id) : null
}
