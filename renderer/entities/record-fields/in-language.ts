import type { Language } from '../../../shared/domain/language.ts'
import type { LocalizedText } from '../../../shared/domain/localized-text.ts'
import type { DraftField } from '../record/use-draft.ts'

/** One language of a localized text, as a field of its own; an emptied language is left out. */
export function inLanguage(field: DraftField<LocalizedText>, language: Language): DraftField<string> {
  return {
    value: field.value[language] ?? '',
    type: (text) => {
      const { [language]: _before, ...others } = field.value
      field.type(text === '' ? others : { ...others, [language]: text })
    },
    commit: field.commit,
    issues: field.issues,
  }
}
