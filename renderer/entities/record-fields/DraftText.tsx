import { Textarea, TextInput } from '@mantine/core'
import { issueText } from '../../ui/i18n/error-text.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import type { DraftField } from '../record/use-draft.ts'

interface DraftTextProps {
  readonly field: DraftField<string>
  readonly label: string
  readonly description?: string
  readonly placeholder?: string
  readonly maxLength: number
  /** Several lines, growing with the text. */
  readonly isParagraph?: boolean
}

/** A text box over a draft: typing is kept safe, leaving it takes the text into the record. */
export function DraftText({ field, isParagraph = false, ...input }: DraftTextProps) {
  const texts = useTexts()
  const [issue] = field.issues
  const shared = {
    ...input,
    value: field.value,
    error: issue === undefined ? undefined : issueText(texts, issue),
    onBlur: field.commit,
  }
  return isParagraph ? (
    <Textarea
      {...shared}
      maxRows={16}
      onChange={(event) => {
        field.type(event.currentTarget.value)
      }}
    />
  ) : (
    <TextInput
      {...shared}
      onChange={(event) => {
        field.type(event.currentTarget.value)
      }}
    />
  )
}
