import type { ExportNote } from '../../../shared/contract/methods/document-methods.ts'
import type { DocumentImage, DocumentModel } from '../../../shared/document-model/document-model.ts'
import type { DocumentKind } from '../../../shared/domain/aggregate.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { AppFailure } from '../../app/app-failure.ts'
import type { CoreContext } from '../../app/core-context.ts'
import { composeDocument } from '../../documents/compose/compose-document.ts'
import { loadDocumentSource } from '../../repositories/document-source-repository.ts'
import { findRevisionModel } from '../../repositories/revision-repository.ts'
import { assertSendable } from './assert-sendable.ts'
import { loadImages } from './load-images.ts'

/** A document ready for layout and writers. */
export interface ReadyDocument {
  readonly model: DocumentModel
  readonly images: readonly DocumentImage[]
  readonly notes: readonly ExportNote[]
}

/** Which document in which language; `revision` null means the draft as it stands now. */
export interface DocumentChoice {
  readonly kind: DocumentKind
  readonly id: ItemId
  readonly language: Language
  readonly revision: number | null
}

/**
 * Composes the draft, or brings back an issued version exactly as it was frozen (A4). A draft that is to be sent must be
 * fit for it: `quote.beyond-limit`.
 */
export async function readyDocument(
  context: CoreContext,
  choice: DocumentChoice,
  purpose: 'look' | 'send',
): Promise<ReadyDocument> {
  const { model, notes } =
    choice.revision === null
      ? await draftDocument(context, choice, purpose)
      : await issuedDocument(context, choice, choice.revision)
  const { images, missingIds } = await loadImages(context, model.imageIds)
  const missing: readonly ExportNote[] =
    missingIds.length === 0 ? [] : [{ code: 'unreadable-picture', params: { count: missingIds.length } }]
  return { model, images, notes: [...notes, ...missing] }
}

async function draftDocument(
  { database, ports }: CoreContext,
  { kind, id, language }: DocumentChoice,
  purpose: 'look' | 'send',
): Promise<Pick<ReadyDocument, 'model' | 'notes'>> {
  const source = await database.snapshot((reader) => loadDocumentSource(reader, kind, id))
  if (source === null) throw new AppFailure('not-found', { params: { kind } })
  if (purpose === 'send') assertSendable(source)
  return composeDocument(source, { language, date: ports.clock.today(), version: null })
}

/** A frozen version keeps its language; asked for in the other one, it says so. */
async function issuedDocument(
  { database }: CoreContext,
  { id, language }: DocumentChoice,
  number: number,
): Promise<Pick<ReadyDocument, 'model' | 'notes'>> {
  const revision = await findRevisionModel(database.reader, id, number)
  if (revision === null) throw new AppFailure('not-found', { params: { kind: 'revision' } })
  // Written by `document.issueVersion` from a DocumentModel and never changed since.
  const model = JSON.parse(revision.model) as DocumentModel
  const notes: readonly ExportNote[] =
    model.language === language ? [] : [{ code: 'mixed-languages', params: {} }]
  return { model, notes }
}
