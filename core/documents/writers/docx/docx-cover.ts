import { ImageRun, Paragraph, Table, TableCell, TableRow, type FileChild, WidthType, BorderStyle } from 'docx'
import type { Cover, DocumentImage } from '../../../../shared/document-model/document-model.ts'
import { coverStyleIds } from './docx-cover-styles.ts'
import { type DocxLook, textWidth } from './docx-look.ts'
import { altText, imageType } from './docx-pictures.ts'
import { twips, wordColour } from './units.ts'
import { xmlSafe } from './xml-text.ts'

const logoBox = { width: 200, height: 61 }
const labelWidthPt = 110

/** The first page: who sends it, how confidential it is, what it is and for whom, and the facts at the foot. */
export function docxCover(
  cover: Cover,
  look: DocxLook,
  images: ReadonlyMap<string, DocumentImage>,
): readonly FileChild[] {
  const line = (style: string, text: string): readonly Paragraph[] =>
    text.trim() === '' ? [] : [new Paragraph({ style, text: xmlSafe(text) })]
  return [
    ...line(coverStyleIds.mark, cover.mark),
    ...logo(cover, images),
    ...line(coverStyleIds.company, cover.company),
    ...line(coverStyleIds.title, cover.title),
    ...line(coverStyleIds.subtitle, cover.subtitle),
    ...line(coverStyleIds.customer, cover.customer),
    ...(cover.facts.length === 0 ? [] : [factsTable(cover, look)]),
  ]
}

function logo(cover: Cover, images: ReadonlyMap<string, DocumentImage>): readonly Paragraph[] {
  const image = cover.logoId === null ? undefined : images.get(cover.logoId)
  if (image === undefined) return []
  const scale = Math.min(logoBox.width / image.widthPx, logoBox.height / image.heightPx)
  return [
    new Paragraph({
      style: coverStyleIds.logo,
      children: [
        new ImageRun({
          type: imageType(image),
          data: image.bytes,
          transformation: {
            width: Math.round(image.widthPx * scale),
            height: Math.round(image.heightPx * scale),
          },
          altText: altText(cover.company),
        }),
      ],
    }),
  ]
}

function factsTable(cover: Cover, { geometry, colours }: DocxLook): Table {
  const total = textWidth(geometry, 'portrait')
  const widths = [twips(labelWidthPt), total - twips(labelWidthPt)]
  const hairline = { style: BorderStyle.SINGLE, size: 4, color: wordColour(colours.hairline) }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const cell = (text: string, style: string, width: number): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { left: 0, right: 0 },
      children: [new Paragraph({ style, text: xmlSafe(text) })],
    })
  return new Table({
    width: { size: total, type: WidthType.DXA },
    columnWidths: widths,
    layout: 'fixed',
    borders: {
      top: hairline,
      bottom: hairline,
      insideHorizontal: hairline,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: cover.facts.map(
      ([label, value]) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(label, coverStyleIds.label, widths[0] ?? 0),
            cell(value, coverStyleIds.fact, widths[1] ?? 0),
          ],
        }),
    ),
  })
}
