import './page-view.css'
import { useEffect, useRef } from 'react'
import type { ReactElement } from 'react'
import type { PagePicture } from '../../../shared/document-model/page-picture.ts'
import { PageSvg } from './PageSvg.tsx'
import type { PageSvgProps } from './PageSvg.tsx'
import { belongsTo } from './same-source.ts'
import { useNearViewport } from './use-near-viewport.ts'

export interface PageViewProps extends Pick<PageSvgProps, 'highlighted' | 'imageUrl' | 'onPick'> {
  readonly pages: readonly PagePicture[]
  /** Words for a page's number, in the language of the screen. */
  readonly pageLabel: (page: number, pages: number) => string
}

/** Pages below each other at the width of their container; only those near the visible part are drawn. */
export function PageView({ pages, pageLabel, ...page }: PageViewProps): ReactElement {
  const list = useRef<HTMLDivElement>(null)
  const { highlighted } = page
  const shown = pages.findIndex(({ areas }) => areas.some((area) => belongsTo(area.source, highlighted)))
  useEffect(() => {
    if (shown >= 0) list.current?.children[shown]?.scrollIntoView({ block: 'nearest' })
  }, [shown])
  return (
    <div className="kp-pages" ref={list}>
      {pages.map((picture, index) => (
        <Page key={index} {...page} page={picture} label={pageLabel(index + 1, pages.length)} />
      ))}
    </div>
  )
}

/** Blank paper of the right shape until the page comes near. */
function Page({ page, label, ...rest }: PageSvgProps): ReactElement {
  const [paper, isNear] = useNearViewport<HTMLDivElement>()
  const aspectRatio = `${String(page.widthPt)} / ${String(page.heightPt)}`
  return (
    <figure className="kp-page">
      <div className="kp-page-paper" ref={paper} style={{ aspectRatio }}>
        {isNear && <PageSvg page={page} label={label} {...rest} />}
      </div>
      <figcaption className="kp-page-label">{label}</figcaption>
    </figure>
  )
}
