import { useMemo } from 'react'
import type { BlockSource } from '../../../shared/document-model/document-model.ts'
import type { PagePicture } from '../../../shared/document-model/page-picture.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { PageView } from '../../ui/page-view/PageView.tsx'
import { useAttachmentUrls } from '../attachment/attachment-url.ts'

interface PreviewPagesProps {
  readonly pages: readonly PagePicture[]
  /** 1 fits the panel. */
  readonly zoom: number
  readonly highlighted: BlockSource | null
  readonly onOpen: (itemId: ItemId) => void
}

/** The pages with their pictures; a click on a block opens the place it came from. */
export function PreviewPages({ pages, zoom, highlighted, onOpen }: PreviewPagesProps) {
  const { t } = useTexts()
  const imageIds = useMemo(
    () => [
      ...new Set(
        pages.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'image' ? [mark.imageId] : []))),
      ),
    ],
    [pages],
  )
  const imageUrl = useAttachmentUrls(imageIds)
  return (
    <div className="pages" tabIndex={0} role="region" aria-label={t('workbench.preview')}>
      <div style={{ width: `${String(zoom * 100)}%`, flex: 'none' }}>
        <PageView
          pages={pages}
          pageLabel={(page, total) => t('workbench.preview.page', { number: page, total })}
          highlighted={highlighted}
          imageUrl={imageUrl}
          onPick={(source) => {
            onOpen(source.itemId ?? source.sectionId)
          }}
        />
      </div>
    </div>
  )
}
