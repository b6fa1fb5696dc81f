import type { AggregateKind, Aggregates } from '../../../shared/domain/aggregate.ts'
import { type Language, languages } from '../../../shared/domain/language.ts'
import { limits } from '../../../shared/domain/limits.ts'
import type { LocalizedText } from '../../../shared/domain/localized-text.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { type DraftField, useDraftField } from '../record/use-draft.ts'
import type { RecordHandle } from '../record/use-record.ts'
import { DraftText } from './DraftText.tsx'
import { inLanguage } from './in-language.ts'

/** Fields of a record that hold a value of that type. */
type FieldsOf<K extends AggregateKind, T> = {
  [F in keyof Aggregates[K] & string]: Aggregates[K][F] extends T ? F : never
}[keyof Aggregates[K] & string]

interface RecordTextProps<K extends AggregateKind> {
  readonly handle: RecordHandle<K>
  readonly field: FieldsOf<K, string>
  readonly label: string
  readonly description?: string
  readonly isParagraph?: boolean
  readonly maxLength?: number
}

/** A text field of a record. */
export function RecordText<K extends AggregateKind>({
  handle,
  field,
  maxLength,
  ...input
}: RecordTextProps<K>) {
  const draft = useDraftField<K, typeof field>(handle, field)
  const limit = maxLength ?? (input.isParagraph === true ? limits.paragraph : limits.name)
  // `FieldsOf` admits text fields only; TypeScript does not carry that through the generic kind.
  return <DraftText {...input} maxLength={limit} field={draft as unknown as DraftField<string>} />
}

interface LocalizedRecordTextProps<K extends AggregateKind> {
  readonly handle: RecordHandle<K>
  readonly field: FieldsOf<K, LocalizedText>
  readonly label: (language: Language) => string
  readonly isParagraph?: boolean
}

/** A text kept in each language, side by side, the language of the screen first. */
export function LocalizedRecordText<K extends AggregateKind>({
  handle,
  field,
  label,
  isParagraph = false,
}: LocalizedRecordTextProps<K>) {
  const { language: screenLanguage } = useTexts()
  const draft = useDraftField<K, typeof field>(handle, field)
  const ordered = [...languages].sort((a) => (a === screenLanguage ? -1 : 1))
  // As above: `FieldsOf` admits localized fields only.
  const localized = draft as unknown as DraftField<LocalizedText>
  return (
    <>
      {ordered.map((language) => (
        <DraftText
          key={language}
          label={label(language)}
          isParagraph={isParagraph}
          maxLength={isParagraph ? limits.paragraph : limits.name}
          field={inLanguage(localized, language)}
        />
      ))}
    </>
  )
}
