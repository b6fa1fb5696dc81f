import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { IconLink } from '@tabler/icons-react'
import { itemIdSchema } from '../../../shared/domain/identifier.ts'
import { useTexts } from '../i18n/TextsProvider.tsx'
import { useRichTextSources } from './rich-text-sources.ts'

/** Statements shown live from where they were entered; one that is gone says so. */
export function ReferenceView({ node, selected }: NodeViewProps) {
  const { t } = useTexts()
  const { statements } = useRichTextSources()
  const ids = itemIdSchema.array().catch([]).parse(node.attrs['itemIds'])
  return (
    <NodeViewWrapper
      className={selected ? 'kp-reference kp-selected' : 'kp-reference'}
      contentEditable={false}
    >
      <span className="kp-reference-head">
        <IconLink size={12} aria-hidden="true" />
        {t('richText.referenceHead')}
      </span>
      <ul>
        {ids.map((id) => {
          const found = statements.find((one) => one.id === id)
          return (
            <li key={id} className={found === undefined ? 't3' : ''}>
              {found === undefined ? t('richText.referenceGone') : found.text}
              {found !== undefined && <span className="t3 xs"> {found.place}</span>}
            </li>
          )
        })}
      </ul>
    </NodeViewWrapper>
  )
}
