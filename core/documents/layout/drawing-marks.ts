import type { Drawing, Shape } from '../../../shared/document-model/drawing.ts'
import type { PageMark } from '../../../shared/document-model/page-picture.ts'
import type { BlockContext } from './block-context.ts'
import { widthOf } from './break-lines.ts'
import { lineMarks } from './line-marks.ts'
import { circlePoints, roundedRectPoints } from './polygon-points.ts'

/** A drawing's shapes as marks, `scale` points to one of its units, from the drawing's top left corner. */
export function drawingMarks(
  drawing: Drawing,
  scale: number,
  context: Pick<BlockContext, 'typesetter'>,
): readonly PageMark[] {
  return drawing.shapes.flatMap((shape) => shapeMarks(shape, scale, context))
}

function shapeMarks(
  shape: Shape,
  scale: number,
  context: Pick<BlockContext, 'typesetter'>,
): readonly PageMark[] {
  switch (shape.kind) {
    case 'line':
      return [
        {
          kind: 'line',
          x1: shape.x1 * scale,
          y1: shape.y1 * scale,
          x2: shape.x2 * scale,
          y2: shape.y2 * scale,
          colour: shape.stroke ?? '#000000',
          widthPt: (shape.strokeWidth ?? 1) * scale,
          ...dashOf(shape.dash, scale),
        },
      ]
    case 'rect':
      return [
        polygon(
          shape,
          roundedRectPoints(shape.x, shape.y, shape.width, shape.height, shape.radius ?? 0),
          scale,
        ),
      ]
    case 'circle':
      return [polygon(shape, circlePoints(shape.x, shape.y, shape.radius), scale)]
    case 'polygon':
      return [polygon(shape, shape.points, scale)]
    case 'text':
      return textMarks(shape, scale, context)
  }
}

function polygon(
  paint: Omit<Extract<Shape, { kind: 'polygon' }>, 'kind' | 'points'>,
  points: readonly (readonly [number, number])[],
  scale: number,
): PageMark {
  return {
    kind: 'polygon',
    points: points.map(([x, y]) => [x * scale, y * scale] as const),
    ...(paint.fill === undefined ? {} : { fill: paint.fill }),
    ...(paint.fillOpacity === undefined ? {} : { fillOpacity: paint.fillOpacity }),
    ...(paint.stroke === undefined
      ? {}
      : { stroke: paint.stroke, strokePt: (paint.strokeWidth ?? 1) * scale }),
    ...dashOf(paint.dash, scale),
  }
}

function dashOf(dash: readonly number[] | undefined, scale: number): { readonly dash?: readonly number[] } {
  return dash === undefined ? {} : { dash: dash.map((length) => length * scale) }
}

function textMarks(
  shape: Extract<Shape, { kind: 'text' }>,
  scale: number,
  { typesetter }: Pick<BlockContext, 'typesetter'>,
): readonly PageMark[] {
  const sizePt = shape.size * scale
  const { colour } = shape
  const look = { sizePt, colour, mutedColour: colour, linkColour: colour, bold: shape.bold ?? false }
  const characters = typesetter.setRuns([{ text: shape.text.replaceAll('\n', ' ') }], look)[0] ?? []
  const width = widthOf(characters, sizePt)
  const left = shape.x * scale - { start: 0, middle: width / 2, end: width }[shape.anchor]
  const place = { left, baseline: shape.y * scale, width, align: 'left' as const, sizePt }
  return lineMarks({ characters, width, isLast: true }, place)
}
