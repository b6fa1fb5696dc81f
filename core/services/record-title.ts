import { chooseText } from '../../shared/domain/localized-text.ts'
import type { Language } from '../../shared/domain/language.ts'
import type { Reader } from '../database/handles.ts'
import { findRecordName, type RecordName } from '../repositories/record-names.ts'

/** One text for a record's name: a localized one in the language of the screen, or in the other. */
export function titleOf(name: RecordName, language: Language): string {
  return typeof name.title === 'string' ? name.title : chooseText(name.title, language).text
}

export async function titleOfRecord(reader: Reader, id: string, language: Language): Promise<string> {
  const name = await findRecordName(reader, id)
  return name === null ? '' : titleOf(name, language)
}
