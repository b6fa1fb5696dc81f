import { createContext, type ReactNode, useContext } from 'react'
import type { Language } from '../../../shared/domain/language.ts'
import { type Translator, translatorFor } from '../../../shared/i18n/translator.ts'

const TextsContext = createContext<Translator>(translatorFor('zh-CN'))

/** Gives everything below its language; switching it words the whole screen anew at once. */
export function TextsProvider({
  language,
  children,
}: {
  readonly language: Language
  readonly children: ReactNode
}) {
  return <TextsContext value={translatorFor(language)}>{children}</TextsContext>
}

/** `t('namespace.key')` in the language of the screen. */
export function useTexts(): Translator {
  return useContext(TextsContext)
}
