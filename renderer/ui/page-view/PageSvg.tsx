import { memo } from 'react'
import type { ReactElement } from 'react'
import type { BlockSource } from '../../../shared/document-model/document-model.ts'
import type { PagePicture } from '../../../shared/document-model/page-picture.ts'
import { MarkShape } from './MarkShape.tsx'
import { belongsTo } from './same-source.ts'

export interface PageSvgProps {
  readonly page: PagePicture
  /** Read out instead of the picture, such as "Page 3 of 12". */
  readonly label: string
  readonly highlighted: BlockSource | null
  readonly imageUrl: (imageId: string) => string | null
  readonly onPick: (source: BlockSource) => void
}

/** One page as drawn; a click on a part of it tells where that part comes from. */
export function PageSvg({ page, label, highlighted, imageUrl, onPick }: PageSvgProps): ReactElement {
  return (
    <svg viewBox={`0 0 ${String(page.widthPt)} ${String(page.heightPt)}`} role="img" aria-label={label}>
      <PageMarks page={page} imageUrl={imageUrl} />
      {page.areas.map((area, index) => (
        <rect
          key={index}
          className="kp-page-area"
          data-highlighted={belongsTo(area.source, highlighted) ? true : undefined}
          x={areaMargin}
          y={area.top}
          width={page.widthPt - 2 * areaMargin}
          height={area.bottom - area.top}
          rx={2}
          onClick={() => {
            onPick(area.source)
          }}
        />
      ))}
    </svg>
  )
}

/** Areas reach a little beyond the text on both sides, in points. */
const areaMargin = 52

/** A page holds thousands of characters, so moving the highlight must not draw them again. */
const PageMarks = memo(function PageMarks({
  page,
  imageUrl,
}: Pick<PageSvgProps, 'page' | 'imageUrl'>): ReactElement {
  return (
    <>
      {page.marks.map((mark, index) => (
        <MarkShape key={index} mark={mark} imageUrl={imageUrl} />
      ))}
    </>
  )
})
