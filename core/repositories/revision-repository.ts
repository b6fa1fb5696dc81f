import type { Revision } from '../../shared/contract/methods/document-methods.ts'
import type { Reader, Writer } from '../database/handles.ts'
import { registerItems } from './item-registry.ts'
import { instantOf, itemIdOf } from './stored-ids.ts'

/** An issued version with what it froze. */
export interface NewRevision {
  readonly id: string
  readonly documentId: string
  readonly accountId: string
  readonly issuedAt: string
  readonly issuedBy: string | null
  readonly note: string
  readonly content: unknown
  readonly model: unknown
}

/** The versions of a document, the newest first. */
export async function listRevisions(reader: Reader, documentId: string): Promise<Revision[]> {
  const rows = await reader
    .selectFrom('revision')
    .leftJoin('team_member', 'team_member.id', 'revision.issued_by')
    .select(['revision.id', 'number', 'issued_at', 'note', 'team_member.name'])
    .where('document_id', '=', documentId)
    .orderBy('number', 'desc')
    .execute()
  return rows.map((row) => ({
    id: itemIdOf(row.id),
    number: row.number,
    issuedAt: instantOf(row.issued_at),
    issuedBy: row.name ?? '',
    note: row.note,
  }))
}

/** Freezes a version under the next number. */
export async function addRevision(writer: Writer, revision: NewRevision): Promise<number> {
  const [last] = await listRevisions(writer, revision.documentId)
  const number = (last?.number ?? 0) + 1
  const { id, documentId, accountId } = revision
  await registerItems(writer, [{ id, kind: 'revision', rootId: documentId, accountId }])
  await writer
    .insertInto('revision')
    .values({
      id,
      document_id: documentId,
      number,
      status: 'issued',
      issued_at: revision.issuedAt,
      issued_by: revision.issuedBy,
      note: revision.note,
      content: JSON.stringify(revision.content),
      model: JSON.stringify(revision.model),
    })
    .execute()
  return number
}

/** The frozen document of an issued version as it was stored, or null. */
export async function findRevisionModel(
  reader: Reader,
  documentId: string,
  number: number,
): Promise<{ readonly model: string; readonly issuedAt: string } | null> {
  const row = await reader
    .selectFrom('revision')
    .select(['model', 'issued_at'])
    .where('document_id', '=', documentId)
    .where('number', '=', number)
    .executeTakeFirst()
  return row === undefined ? null : { model: row.model, issuedAt: row.issued_at }
}
