import { Textarea, TextInput } from '@mantine/core'
import type { AggregateKind } from '../../../shared/domain/aggregate.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { issueText } from '../../ui/i18n/error-text.ts'
import type { EditOutcome } from '../record/edit-queue.ts'
import { useDraft } from '../record/use-draft.ts'

export interface TextCellProps {
  readonly kind: AggregateKind
  readonly recordId: ItemId
  /** Such as `actions/<id>/what`. */
  readonly editor: string
  readonly label: string
  readonly stored: string
  readonly maxLength: number
  readonly isParagraph: boolean
  readonly placeholder?: string | undefined
  readonly onCommit: (text: string) => EditOutcome
}

/** Text of a line, kept as a draft while it is typed. */
export function TextCell(props: TextCellProps) {
  const texts = useTexts()
  const field = useDraft({
    kind: props.kind,
    id: props.recordId,
    editor: props.editor,
    stored: props.stored,
    commit: props.onCommit,
  })
  const [issue] = field.issues
  const shared = {
    'aria-label': props.label,
    variant: 'unstyled',
    size: 'sm',
    value: field.value,
    maxLength: props.maxLength,
    placeholder: props.placeholder,
    error: issue === undefined ? undefined : issueText(texts, issue),
    onBlur: field.commit,
  } as const
  return props.isParagraph ? (
    <Textarea
      {...shared}
      autosize
      minRows={1}
      onChange={(event) => {
        field.type(event.currentTarget.value)
      }}
    />
  ) : (
    <TextInput
      {...shared}
      title={field.value}
      onChange={(event) => {
        field.type(event.currentTarget.value)
      }}
    />
  )
}
