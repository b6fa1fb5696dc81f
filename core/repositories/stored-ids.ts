import {
  type CalendarDate,
  calendarDateSchema,
  type Instant,
  instantSchema,
} from '../../shared/domain/calendar-date.ts'
import { type ItemId, itemIdSchema } from '../../shared/domain/identifier.ts'
import { type Language, languageSchema } from '../../shared/domain/language.ts'
import type { LocalizedText } from '../../shared/domain/localized-text.ts'

/** Values of columns as the domain names them; a column that breaks its form is a damaged workspace. */
export const itemIdOf = (text: string): ItemId => itemIdSchema.parse(text)
export const instantOf = (text: string): Instant => instantSchema.parse(text)
export const dateOf = (text: string): CalendarDate => calendarDateSchema.parse(text)
export const languageOf = (text: string): Language => languageSchema.parse(text)

/** A localized text from two columns that a query joined in. */
export function localizedOf(chinese: string | null, english: string | null): LocalizedText {
  return {
    ...(chinese === null ? {} : { 'zh-CN': chinese }),
    ...(english === null ? {} : { en: english }),
  }
}
