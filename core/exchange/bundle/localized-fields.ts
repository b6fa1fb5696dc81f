import { type Language, languages } from '../../../shared/domain/language.ts'
import type { LocalizedText } from '../../../shared/domain/localized-text.ts'

type Words<F extends string> = { readonly [K in F]?: string | undefined }
export type Translations<F extends string> = { readonly [L in Language]?: Words<F> | undefined }

/** A localized field out of a bundle's plain text and its translations; empty texts are no texts. */
export function gather<F extends string>(
  field: F,
  text: string,
  language: Language,
  translations: Translations<F>,
): LocalizedText {
  const value: LocalizedText = {}
  for (const each of languages) {
    const words = each === language ? text : translations[each]?.[field]
    if (words !== undefined && words !== '') value[each] = words
  }
  return value
}

/** The translations of localized fields: everything that is not in the bundle's own language. */
export function translationsFrom<F extends string>(
  fields: Readonly<Record<F, LocalizedText>>,
  language: Language,
): { [L in Language]?: { [K in F]?: string } } {
  const translations: { [L in Language]?: { [K in F]?: string } } = {}
  for (const other of languages) {
    if (other === language) continue
    const words: { [K in F]?: string } = {}
    for (const field in fields) {
      const text = fields[field][other]
      if (text !== undefined && text !== '') words[field] = text
    }
    if (Object.keys(words).length > 0) translations[other] = words
  }
  return translations
}
