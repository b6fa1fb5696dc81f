import { type FileChild, PageBreak, Paragraph } from 'docx'
import { assertNever } from '../../../../shared/domain/assert-never.ts'
import type {
  Block,
  HeadingBlock,
  ListBlock,
  SwotGridBlock,
  TableBlock,
} from '../../../../shared/document-model/document-model.ts'
import { announces, staysInPair } from '../../layout/keep-rules.ts'
import type { Orientation } from '../../layout/page-geometry.ts'
import type { BodyWork } from './body-work.ts'
import { textWidth } from './docx-look.ts'
import { numberings } from './docx-numbering.ts'
import { imageParagraphs, pictureParagraphs } from './docx-pictures.ts'
import { bookmarked, docxRuns } from './docx-runs.ts'
import { styleIds } from './docx-styles.ts'
import { swotGridXml } from './swot-grid-xml.ts'
import { TableSlot } from './table-slot.ts'
import { tableWidths } from './table-widths.ts'
import { tableXml } from './table-xml.ts'
import { twips } from './units.ts'
import { xmlSafe } from './xml-text.ts'

/** The bookmark of the nth heading, which the contents point to. */
export const headingAnchor = (index: number): string => `_Toc${String(100_000_000 + index)}`

/** Where a block stands. */
export interface BlockPlace {
  readonly orientation: Orientation
  /** The first of its part, at the top of a page. */
  readonly isFirst: boolean
  readonly next: Block | undefined
}

/** One block as paragraphs and tables of Word. */
export function docxBlock(block: Block, place: BlockPlace, work: BodyWork): readonly FileChild[] {
  const { orientation } = place
  switch (block.kind) {
    case 'heading':
      return [heading(block, place, work)]
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.style === 'body' ? {} : { style: styleIds[block.style] }),
          ...(announces(block, place.next) ? { keepNext: true } : {}),
          children: docxRuns(block.runs),
        }),
      ]
    case 'list':
      return list(block, work)
    case 'table':
      return table(block, orientation, work)
    case 'swot-grid':
      return swotGrid(block, orientation, work)
    case 'image':
      return imageParagraphs(block, orientation, work)
    case 'picture':
      return pictureParagraphs(block, orientation, work)
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })]
    default:
      return assertNever(block)
  }
}

function heading(block: HeadingBlock, { isFirst }: BlockPlace, work: BodyWork): Paragraph {
  const anchor = headingAnchor(work.headingCount)
  work.headingCount += 1
  return new Paragraph({
    heading: `Heading${block.level}`,
    ...(block.numbered ? {} : { numbering: false as const }),
    // The page layout leaves no air at the top of a page.
    ...(isFirst ? { spacing: { before: 0 } } : {}),
    children: [bookmarked(anchor, block.text)],
  })
}

function list(block: ListBlock, work: BodyWork): readonly Paragraph[] {
  // Each ordered list counts from one again, which Word knows as an instance of the numbering.
  if (block.ordered) work.orderedListCount += 1
  const reference = block.ordered ? numberings.numbers : numberings.bullets
  const instance = block.ordered ? work.orderedListCount : 0
  const afterList = twips(work.look.geometry.text.body.afterPt)
  return block.items.map(
    (item, index) =>
      new Paragraph({
        style: block.ordered ? styleIds.numbers : styleIds.bullets,
        numbering: { reference, level: item.level, instance },
        ...(staysInPair(index, block.items.length) ? { keepNext: true } : {}),
        ...(index === block.items.length - 1 ? { spacing: { after: afterList } } : {}),
        children: docxRuns(item.runs),
      }),
  )
}

function table(block: TableBlock, orientation: Orientation, work: BodyWork): readonly FileChild[] {
  const { look, typesetter } = work
  if (block.columns.length === 0 || block.rows.length === 0) return []
  const caption =
    block.caption === '' ? [] : [new Paragraph({ style: styleIds.caption, text: xmlSafe(block.caption) })]
  const widths = tableWidths(block, look, typesetter, textWidth(look.geometry, orientation))
  return [...caption, slot(tableXml(block, widths, look.colours), work), airBelow()]
}

function swotGrid(block: SwotGridBlock, orientation: Orientation, work: BodyWork): readonly FileChild[] {
  const { geometry, colours, model } = work.look
  const grids = swotGridXml(block, textWidth(geometry, orientation), colours)
  const legend = new Paragraph({
    style: styleIds.note,
    text: `● ${model.words.confirmed}    ○ ${model.words.assumed}`,
  })
  return [...grids.flatMap((grid) => [slot(grid, work), airBelow()]), legend]
}

function slot(xml: string, work: BodyWork): TableSlot {
  work.tables.push(xml)
  return new TableSlot(work.tables.length - 1)
}

/** Word joins two tables that touch; the air below a table keeps them apart. */
const airBelow = (): Paragraph => new Paragraph({ style: styleIds.tableGap })
