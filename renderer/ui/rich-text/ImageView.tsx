import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { Skeleton, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { itemIdSchema } from '../../../shared/domain/identifier.ts'
import { limits } from '../../../shared/domain/limits.ts'
import { useTexts } from '../i18n/TextsProvider.tsx'
import { useRichTextSources } from './rich-text-sources.ts'

/** A picture by its attachment, with its caption below. */
export function ImageView({ node, updateAttributes, selected, editor }: NodeViewProps) {
  const { t } = useTexts()
  const { imageUrl } = useRichTextSources()
  const [url, setUrl] = useState<string | null | undefined>(undefined)
  const id = itemIdSchema.safeParse(node.attrs['attachmentId'])
  const attachmentId = id.success ? id.data : null
  const caption = typeof node.attrs['caption'] === 'string' ? node.attrs['caption'] : ''

  useEffect(() => {
    let isCurrent = true
    void (attachmentId === null ? Promise.resolve(null) : imageUrl(attachmentId)).then((found) => {
      if (isCurrent) setUrl(found)
    })
    return () => {
      isCurrent = false
    }
  }, [attachmentId, imageUrl])

  return (
    <NodeViewWrapper className={selected ? 'kp-image kp-selected' : 'kp-image'}>
      {url === undefined && <Skeleton height={120} />}
      {url === null && <span className="t3">{t('richText.imageGone')}</span>}
      {typeof url === 'string' && <img src={url} alt={caption} />}
      <TextInput
        size="sm"
        variant="unstyled"
        aria-label={t('richText.caption')}
        placeholder={t('richText.caption')}
        value={caption}
        maxLength={limits.line}
        readOnly={!editor.isEditable}
        onChange={(event) => {
          updateAttributes({ caption: event.currentTarget.value })
        }}
      />
    </NodeViewWrapper>
  )
}
