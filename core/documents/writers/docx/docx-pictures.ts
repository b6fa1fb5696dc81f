import { ImageRun, Paragraph } from 'docx'
import type {
  DocumentImage,
  ImageBlock,
  PictureBlock,
} from '../../../../shared/document-model/document-model.ts'
import { drawingToSvg } from '../../../../shared/pictures/drawing-to-svg.ts'
import { contentBoxOf, type Orientation } from '../../layout/page-geometry.ts'
import type { BodyWork } from './body-work.ts'
import { styleIds } from './docx-styles.ts'
import { xmlSafe } from './xml-text.ts'

/** A picture leaves room for words on its page, as on the laid-out page. */
const tallestShare = 0.7
const pixelsPerPoint = 96 / 72

interface Size {
  readonly width: number
  readonly height: number
}

/** An attached picture with its caption; one whose bytes are missing leaves its caption. */
export function imageParagraphs(
  block: ImageBlock,
  orientation: Orientation,
  work: BodyWork,
): readonly Paragraph[] {
  const image = work.images.get(block.attachmentId)
  const caption = captionParagraphs(block.caption)
  if (image === undefined) return caption
  const run = new ImageRun({
    type: imageType(image),
    data: image.bytes,
    transformation: fitted({ width: image.widthPx, height: image.heightPx }, orientation, work),
    altText: altText(block.caption),
  })
  return [
    new Paragraph({ style: styleIds.picture, keepNext: caption.length > 0, children: [run] }),
    ...caption,
  ]
}

/** A drawn picture as SVG, with a PNG beside it for readers that know no SVG (A5). */
export function pictureParagraphs(
  block: PictureBlock,
  orientation: Orientation,
  work: BodyWork,
): readonly Paragraph[] {
  const svg = drawingToSvg(block.drawing)
  const png = work.renderPng(svg)
  const caption = captionParagraphs(block.caption)
  if (png === null) return caption
  const transformation = fitted(block.drawing, orientation, work)
  const run = new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    fallback: { type: 'png', data: png },
    transformation,
    altText: altText(block.caption),
  })
  return [
    new Paragraph({ style: styleIds.picture, keepNext: caption.length > 0, children: [run] }),
    ...caption,
  ]
}

export const imageType = (image: DocumentImage): 'jpg' | 'png' =>
  image.mediaType === 'image/jpeg' ? 'jpg' : 'png'

export const altText = (text: string) => ({ name: xmlSafe(text), description: xmlSafe(text), title: '' })

/** Natural size, or smaller where the page asks for it; in pixels, as the library counts. */
function fitted({ width, height }: Size, orientation: Orientation, work: BodyWork): Size {
  const box = contentBoxOf(work.look.geometry, orientation)
  const scale = Math.min(
    1,
    (box.width * pixelsPerPoint) / width,
    (box.height * tallestShare * pixelsPerPoint) / height,
  )
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

function captionParagraphs(caption: string): readonly Paragraph[] {
  return caption.trim() === ''
    ? []
    : [new Paragraph({ style: styleIds.pictureCaption, text: xmlSafe(caption) })]
}
