import type { DocumentKind } from '../../../shared/domain/aggregate.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { AnySection } from '../../../shared/domain/section.ts'
import { translatorFor } from '../../../shared/i18n/translator.ts'

/** The standard title of a kind of section, in the document's language. */
export function standardTitle(kind: DocumentKind, sectionKind: string, language: Language): string {
  const texts = translatorFor(language)
  const key = `documents.section.${kind}.${sectionKind}`
  return texts.has(key) ? texts.t(key) : sectionKind
}

/** What a section is called: its own title, else the standard one. */
export function sectionTitle(kind: DocumentKind, section: AnySection, language: Language): string {
  return section.title.trim() === '' ? standardTitle(kind, section.kind, language) : section.title
}
