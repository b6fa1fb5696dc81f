import type { Drawing, Shape } from '../document-model/drawing.ts'
import { assertNever } from '../domain/assert-never.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeText = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '')
const number = (value: number): string => String(Math.round(value * 100) / 100)

/**
 * A drawing as a self-contained SVG text. `fontFamily` names the face of its words; whoever shows the SVG must have
 * it (A5).
 */
export function drawingToSvg(drawing: Drawing, fontFamily = 'sans-serif'): string {
  const size = `width="${number(drawing.width)}" height="${number(drawing.height)}"`
  const view = `viewBox="0 0 ${number(drawing.width)} ${number(drawing.height)}"`
  const shapes = drawing.shapes.map(shapeSvg).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${view} font-family="${escapeText(fontFamily)}">${shapes}</svg>`
}

type Painted = Exclude<Shape, { kind: 'text' }>

function paint(shape: Painted): string {
  return (
    ` fill="${shape.fill ?? 'none'}"` +
    (shape.fillOpacity === undefined ? '' : ` fill-opacity="${number(shape.fillOpacity)}"`) +
    (shape.stroke === undefined
      ? ''
      : ` stroke="${shape.stroke}" stroke-width="${number(shape.strokeWidth ?? 1)}"`) +
    (shape.dash === undefined ? '' : ` stroke-dasharray="${shape.dash.map(number).join(' ')}"`)
  )
}

function shapeSvg(shape: Shape): string {
  switch (shape.kind) {
    case 'line': {
      const ends = `x1="${number(shape.x1)}" y1="${number(shape.y1)}" x2="${number(shape.x2)}" y2="${number(shape.y2)}"`
      return `<line ${ends}${paint(shape)}/>`
    }
    case 'rect': {
      const place = `x="${number(shape.x)}" y="${number(shape.y)}" width="${number(shape.width)}" height="${number(shape.height)}"`
      return `<rect ${place}${shape.radius === undefined ? '' : ` rx="${number(shape.radius)}"`}${paint(shape)}/>`
    }
    case 'circle':
      return `<circle cx="${number(shape.x)}" cy="${number(shape.y)}" r="${number(shape.radius)}"${paint(shape)}/>`
    case 'polygon':
      return `<polygon points="${shape.points.map(([x, y]) => `${number(x)},${number(y)}`).join(' ')}"${paint(shape)}/>`
    case 'text': {
      const weight = shape.bold === true ? ' font-weight="700"' : ''
      const place = `x="${number(shape.x)}" y="${number(shape.y)}" font-size="${number(shape.size)}" text-anchor="${shape.anchor}"`
      return `<text ${place}${weight} fill="${shape.colour}">${escapeText(shape.text)}</text>`
    }
    default:
      return assertNever(shape)
  }
}
