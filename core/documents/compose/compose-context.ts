import { imageMediaTypes } from '../../../shared/domain/attachment.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { chooseText, type LocalizedText } from '../../../shared/domain/localized-text.ts'
import type { TeamMember } from '../../../shared/domain/team-member.ts'
import { type Translator, translatorFor } from '../../../shared/i18n/translator.ts'
import { type DocumentFormat, documentFormat } from './document-format.ts'
import { type ComposeNotes, createComposeNotes } from './compose-notes.ts'
import type { ComposeOptions, DocumentSource } from './document-source.ts'

/** What every part of composing needs: the sources, the document's language, and where to note what is amiss. */
export interface ComposeContext<S extends DocumentSource = DocumentSource> {
  readonly source: S
  readonly options: ComposeOptions
  readonly language: Language
  readonly t: Translator['t']
  readonly has: Translator['has']
  readonly notes: ComposeNotes
  readonly format: DocumentFormat
  /** Whether an attachment is there and can be shown as a picture; one that is gone is noted. */
  readonly isPicture: (id: ItemId) => boolean
  /** A localized fact in the document's language; another language stands in visibly and is noted. */
  readonly choose: (value: LocalizedText) => string
  readonly member: (id: ItemId | null) => TeamMember | null
  /** The name of an owner, empty where nobody is named or the person is gone. */
  readonly memberName: (id: ItemId | null) => string
}

/** Prepares composing one document in one language. */
export function createComposeContext<S extends DocumentSource>(
  source: S,
  options: ComposeOptions,
): ComposeContext<S> {
  const { t, has } = translatorFor(options.language)
  const notes = createComposeNotes()
  const members = new Map(source.members.map((member) => [member.id, member]))
  const member = (id: ItemId | null): TeamMember | null => {
    if (id === null) return null
    const found = members.get(id)
    if (found === undefined) notes.deletedReference(id)
    return found ?? null
  }
  return {
    source,
    options,
    language: options.language,
    t,
    has,
    notes,
    format: documentFormat(options.language),
    isPicture: (id) => {
      const mediaType = source.attachments.get(id)?.mediaType
      if (mediaType === undefined) notes.deletedReference(id)
      return imageMediaTypes.some((known) => known === mediaType)
    },
    choose: (value) => {
      const chosen = chooseText(value, options.language)
      if (chosen.isFallback) notes.fallbackText(chosen.text)
      return chosen.text
    },
    member,
    memberName: (id) => member(id)?.name ?? '',
  }
}
