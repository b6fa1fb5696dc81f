import { z } from 'zod'
import type { Language } from './language.ts'
import { nameText, paragraphText } from './texts.ts'

const inEachLanguage = <T extends z.ZodType>(text: T) =>
  z.strictObject({ 'zh-CN': text.optional(), en: text.optional() })

/** A reusable fact worded in one or more languages; a document picks its own language (A4). */
export const localizedName = inEachLanguage(nameText)
/** As {@link localizedName}, but at least one language must hold a text. */
export const requiredLocalizedName = localizedName.refine(
  (value) => /\S/u.test((value['zh-CN'] ?? '') + (value.en ?? '')),
  {
    error: 'required',
  },
)
/** As {@link localizedName}, for a text of several lines. */
export const localizedParagraph = inEachLanguage(paragraphText)
export type LocalizedText = z.infer<typeof localizedName>

/** A text chosen for a language, and whether another language had to stand in. */
export interface ChosenText {
  readonly text: string
  readonly language: Language
  readonly isFallback: boolean
}

/** Picks the text for a language; where it is missing the other language stands in, visibly. */
export function chooseText(value: LocalizedText, language: Language): ChosenText {
  const own = value[language]
  if (own !== undefined && own.trim() !== '') return { text: own, language, isFallback: false }
  const otherLanguage: Language = language === 'zh-CN' ? 'en' : 'zh-CN'
  const other = value[otherLanguage]
  if (other !== undefined && other.trim() !== '')
    return { text: other, language: otherLanguage, isFallback: true }
  return { text: '', language, isFallback: false }
}
