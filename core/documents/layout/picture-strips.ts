import type { ImageBlock, PictureBlock } from '../../../shared/document-model/document-model.ts'
import { lookOf } from './block-context.ts'
import type { BlockContext } from './block-context.ts'
import { drawingMarks } from './drawing-marks.ts'
import { strip } from './strip.ts'
import type { Strip } from './strip.ts'
import { linesOf, paragraphStrips } from './text-strips.ts'

const pointsPerPixel = 0.75
/** A picture leaves room for words on its page. */
const tallestShare = 0.7
const airAround = 8

/** An attached picture at its natural size, or smaller where the page asks for it, with its caption below. */
export function imageStrips(block: ImageBlock, context: BlockContext): readonly Strip[] {
  const image = context.images.get(block.attachmentId)
  if (!image || image.widthPx <= 0 || image.heightPx <= 0) return captionStrips(block, context)
  const scale = scaleToFit(image.widthPx, image.heightPx, context)
  const width = image.widthPx * scale
  const height = image.heightPx * scale
  const x = (context.width - width) / 2
  return withCaption(block, context, {
    height,
    marks: [{ kind: 'image', imageId: block.attachmentId, x, y: 0, width, height }],
  })
}

/** A drawn picture, the same shapes as on screen. */
export function pictureStrips(block: PictureBlock, context: BlockContext): readonly Strip[] {
  const { drawing } = block
  if (drawing.width <= 0 || drawing.height <= 0) return captionStrips(block, context)
  const scale = scaleToFit(drawing.width, drawing.height, context)
  return withCaption(block, context, {
    height: drawing.height * scale,
    marks: drawingMarks(drawing, scale, context),
  })
}

function scaleToFit(width: number, height: number, context: BlockContext): number {
  return Math.min(pointsPerPixel, context.width / width, (context.height * tallestShare) / height)
}

function withCaption(
  block: ImageBlock | PictureBlock,
  context: BlockContext,
  picture: Pick<Strip, 'height' | 'marks'>,
): readonly Strip[] {
  const caption = captionStrips(block, context)
  const source = block.source
  return [
    strip({ ...picture, before: airAround, after: airAround, keepWithNext: caption.length > 0, source }),
    ...caption,
  ]
}

function captionStrips(block: ImageBlock | PictureBlock, context: BlockContext): readonly Strip[] {
  if (block.caption === '') return []
  const measure = { ...context.geometry.text.caption, beforePt: 4, afterPt: 12 }
  const look = lookOf(context, measure, { colour: context.colours.muted })
  const lines = linesOf(context.typesetter, [{ text: block.caption }], look, context.width)
  const column = { left: 0, width: context.width, align: 'center' as const }
  return paragraphStrips(lines, measure, column).map((piece) => ({ ...piece, source: block.source }))
}
