import { Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import type { Orientation } from '../../layout/page-geometry.ts'
import { type DocxLook, textWidth } from './docx-look.ts'
import { styleIds } from './docx-styles.ts'
import { xmlSafe } from './xml-text.ts'

/** The line above the text of every page but the first: what it is, and whose. */
export function runningHeader({ model, geometry }: DocxLook, orientation: Orientation): Header {
  const { left, right } = model.runningHead
  return new Header({
    children: [
      new Paragraph({
        style: styleIds.header,
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth(geometry, orientation) }],
        children: [new TextRun({ children: [xmlSafe(left), '\t', xmlSafe(right)] })],
      }),
    ],
  })
}

/** The line below: the mark of the document, and which page of how many, in the document's own words. */
export function runningFooter({ model, geometry }: DocxLook, orientation: Orientation): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth(geometry, orientation) }],
        children: [
          new TextRun({ children: [xmlSafe(model.runningFoot.left), '\t'] }),
          new TextRun({ children: pageOfPages(model.words.pageOfPages) }),
        ],
      }),
    ],
  })
}

/** `第 {page} 页 / 共 {pages} 页` with the places of the numbers as fields that Word counts. */
function pageOfPages(words: string): readonly string[] {
  return words
    .split(/(\{pages?\})/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece === '{page}' ? PageNumber.CURRENT : piece === '{pages}' ? PageNumber.TOTAL_PAGES : xmlSafe(piece),
    )
}
