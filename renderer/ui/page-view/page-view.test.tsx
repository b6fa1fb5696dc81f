import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { itemIdSchema } from '../../../shared/domain/identifier.ts'
import type { PageMark, PagePicture } from '../../../shared/document-model/page-picture.ts'
import { characterShifts } from './character-shifts.ts'
import { PageSvg } from './PageSvg.tsx'
import { PageView } from './PageView.tsx'
import { belongsTo } from './same-source.ts'

const sectionId = itemIdSchema.parse('section-1')
const itemId = itemIdSchema.parse('item-1')

function pageWith(marks: readonly PageMark[]): PagePicture {
  const areas = [{ source: { sectionId, itemId }, top: 90, bottom: 120 }]
  return { widthPt: 600, heightPt: 800, marks, areas }
}

function draw(page: PagePicture): string {
  return renderToStaticMarkup(
    <PageSvg
      page={page}
      label="Page 1"
      highlighted={{ sectionId }}
      imageUrl={(id) => (id === 'known' ? '/images/known' : null)}
      onPick={() => undefined}
    />,
  )
}

describe('characterShifts', () => {
  it('gives one shift per character, counting one outside the basic plane once', () => {
    expect(characterShifts('𠮷ab', [[2, 1.5]])).toBe('0 1.5')
  })
  it('says nothing without gaps', () => {
    expect(characterShifts('ab', undefined)).toBeUndefined()
  })
})

describe('PageSvg', () => {
  it('escapes what a document says', () => {
    const text = {
      kind: 'text',
      x: 1,
      y: 2,
      text: '<script>',
      sizePt: 9,
      bold: true,
      colour: '#000000',
    } as const
    expect(draw(pageWith([text]))).toContain('font-weight="700" fill="#000000">&lt;script&gt;</text>')
  })
  it('spreads justified text by its gaps and to its width', () => {
    const text = {
      kind: 'text',
      x: 1,
      y: 2,
      text: '中文',
      sizePt: 9,
      bold: false,
      colour: '#000000',
    } as const
    expect(draw(pageWith([{ ...text, gaps: [[1, 2]], justifyTo: 20 }]))).toMatch(/dx="0 2" textLength="20"/u)
  })
  it('draws a picture only where its bytes are found', () => {
    const image = { kind: 'image', x: 0, y: 0, width: 10, height: 10 } as const
    const drawn = draw(
      pageWith([
        { ...image, imageId: 'known' },
        { ...image, imageId: 'gone' },
      ]),
    )
    expect(drawn.match(/<image /gu)).toHaveLength(1)
  })
  it('marks the areas of the highlighted section', () => {
    expect(draw(pageWith([]))).toContain('data-highlighted="true"')
  })
})

describe('PageView', () => {
  it('keeps the place of pages that are not near, with their numbers', () => {
    const drawn = renderToStaticMarkup(
      <PageView
        pages={[pageWith([]), pageWith([])]}
        pageLabel={(page, pages) => `${String(page)}/${String(pages)}`}
        highlighted={null}
        imageUrl={() => null}
        onPick={() => undefined}
      />,
    )
    expect(drawn.match(/aspect-ratio:600 \/ 800/gu)).toHaveLength(2)
    expect(drawn).toContain('2/2</figcaption>')
    expect(drawn).not.toContain('<svg')
  })
})

describe('belongsTo', () => {
  it('tells items of one section apart, and takes a section as all of its items', () => {
    expect(belongsTo({ sectionId, itemId }, { sectionId })).toBe(true)
    expect(belongsTo({ sectionId, itemId }, { sectionId, itemId: itemIdSchema.parse('item-2') })).toBe(false)
    expect(belongsTo({ sectionId, itemId }, null)).toBe(false)
  })
})
