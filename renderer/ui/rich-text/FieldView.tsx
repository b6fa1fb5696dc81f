import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { fieldNameSchema } from '../../../shared/document-model/rich-text.ts'
import { useTexts } from '../i18n/TextsProvider.tsx'
import { useRichTextSources } from './rich-text-sources.ts'

/** A field inside running text: the words it stands for, marked as filled in elsewhere. */
export function FieldView({ node, selected }: NodeViewProps) {
  const { t } = useTexts()
  const sources = useRichTextSources()
  const field = fieldNameSchema.safeParse(node.attrs['field'])
  if (!field.success) return <NodeViewWrapper as="span" />
  const label = t(`richText.field.${field.data}`)
  return (
    <NodeViewWrapper as="span" className={selected ? 'kp-field kp-selected' : 'kp-field'} title={label}>
      {sources.fieldText(field.data) || label}
    </NodeViewWrapper>
  )
}
