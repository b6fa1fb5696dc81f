import type { PageMark } from '../../../../shared/document-model/page-picture.ts'
import { colourOperator, number } from './operator-values.ts'

type LineMark = Extract<PageMark, { kind: 'line' }>
type RectMark = Extract<PageMark, { kind: 'rect' }>
type PolygonMark = Extract<PageMark, { kind: 'polygon' }>

interface Paint {
  readonly fill?: string
  readonly stroke?: string
  readonly strokePt?: number
  readonly dash?: readonly number[]
}

export function lineOperators(mark: LineMark, pageHeight: number): string {
  const from = `${number(mark.x1)} ${number(pageHeight - mark.y1)} m`
  const to = `${number(mark.x2)} ${number(pageHeight - mark.y2)} l`
  const stroke = strokeOperators({ stroke: mark.colour, strokePt: mark.widthPt, ...dashOf(mark.dash) })
  return `q ${stroke} ${from} ${to} S Q`
}

export function rectOperators(mark: RectMark, pageHeight: number): string {
  const bottom = pageHeight - mark.y - mark.height
  const path = `${number(mark.x)} ${number(bottom)} ${number(mark.width)} ${number(mark.height)} re`
  return painted(path, mark)
}

export function polygonOperators(mark: PolygonMark, pageHeight: number): string {
  const path = mark.points.map(([x, y], index) => {
    return `${number(x)} ${number(pageHeight - y)} ${index === 0 ? 'm' : 'l'}`
  })
  return path.length === 0 ? '' : painted(`${path.join(' ')} h`, mark)
}

/** Graphics state is put back, so that marks do not colour each other. */
function painted(path: string, paint: Paint): string {
  const fill = paint.fill === undefined ? '' : `${colourOperator(paint.fill, 'fill')} `
  const stroke = paint.stroke === undefined ? '' : `${strokeOperators(paint)} `
  const paintOperator =
    paint.fill === undefined
      ? paint.stroke === undefined
        ? 'n'
        : 'S'
      : paint.stroke === undefined
        ? 'f'
        : 'B'
  return `q ${fill}${stroke}${path} ${paintOperator} Q`
}

function strokeOperators(paint: Paint): string {
  const dash = paint.dash ? ` [${paint.dash.map(number).join(' ')}] 0 d` : ''
  return `${colourOperator(paint.stroke ?? '#000000', 'stroke')} ${number(paint.strokePt ?? 1)} w${dash}`
}

function dashOf(dash: readonly number[] | undefined): Pick<Paint, 'dash'> {
  return dash ? { dash } : {}
}
