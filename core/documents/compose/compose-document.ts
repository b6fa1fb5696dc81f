import type { ExportNote } from '../../../shared/contract/methods/document-methods.ts'
import type { DocumentModel, DocumentPart } from '../../../shared/document-model/document-model.ts'
import { assertNever } from '../../../shared/domain/assert-never.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import { analysisParts } from './analysis/compose-analysis.ts'
import { type ComposeContext, createComposeContext } from './compose-context.ts'
import { author } from './contact-person.ts'
import { composeCover, confidentialityMark, versionLabel } from './cover.ts'
import type { ComposeOptions, DocumentSource } from './document-source.ts'
import { planParts } from './plan/compose-plan.ts'
import { proposalParts } from './proposal/compose-proposal.ts'

/** A document ready for every writer, and what the user should know about it. */
export interface ComposedDocument {
  readonly model: DocumentModel
  readonly notes: readonly ExportNote[]
}

/** Turns what is known into one document in one language: every figure computed, every label worded (A5). */
export function composeDocument(source: DocumentSource, options: ComposeOptions): ComposedDocument {
  const context = createComposeContext(source, options)
  const { t, notes } = context
  if (source.account === null) notes.deletedReference(source.record.accountId)
  if (source.record.language !== options.language) notes.mixedLanguages()
  const cover = composeCover(context)
  const parts = documentParts(context)
  const person = author(context)
  const model: DocumentModel = {
    kind: source.kind,
    language: options.language,
    title: source.record.title,
    author: person?.name ?? cover.company,
    date: options.date,
    look: {
      primaryColour: source.company.primaryColour,
      accentColour: source.company.accentColour,
      numbering: options.language === 'zh-CN' ? 'chinese' : 'decimal',
    },
    cover,
    hasContents: true,
    words: {
      contents: t('documents.words.contents'),
      pageOfPages: t('documents.words.pageOfPages', { page: '{page}', pages: '{pages}' }),
      continued: t('documents.words.continued'),
      assumed: t('documents.words.assumed'),
      confirmed: t('documents.words.confirmed'),
    },
    runningHead: { left: source.record.title, right: runningCompany(context, cover.company) },
    runningFoot: {
      left: [confidentialityMark(context), versionLabel(context)].filter((text) => text !== '').join(' · '),
    },
    parts,
    imageIds: [...new Set([...(cover.logoId === null ? [] : [cover.logoId]), ...pictureIds(parts)])],
  }
  return { model, notes: notes.list() }
}

function documentParts(context: ComposeContext): readonly DocumentPart[] {
  const { source } = context
  switch (source.kind) {
    case 'analysis':
      return analysisParts({ ...context, source })
    case 'plan':
      return planParts({ ...context, source })
    case 'proposal':
      return proposalParts({ ...context, source })
    default:
      return assertNever(source)
  }
}

/** The short name fits a running head; the full one stands in without a note, since the cover shows it anyway. */
function runningCompany(context: ComposeContext, fullName: string): string {
  const shortName = context.source.company.shortName[context.language] ?? ''
  return shortName.trim() === '' ? fullName : shortName
}

function pictureIds(parts: readonly DocumentPart[]): readonly ItemId[] {
  return parts.flatMap((part) =>
    part.blocks.flatMap((block) => (block.kind === 'image' ? [block.attachmentId] : [])),
  )
}
