import type { PageMark } from '../../../shared/document-model/page-picture.ts'
import { moveMark } from './move-mark.ts'
import type { PageGeometry } from './page-geometry.ts'
import { strip } from './strip.ts'
import type { Strip } from './strip.ts'

/** One line inside a cell; its marks count from the cell's inner left edge and the line's top. */
export interface CellLine {
  readonly height: number
  readonly marks: readonly PageMark[]
}

export interface GridCell {
  readonly left: number
  readonly width: number
  readonly lines: readonly CellLine[]
  readonly fill?: string
}

export interface RowPaint {
  readonly width: number
  readonly fill?: string
  readonly ruleAbove?: Rule
  readonly ruleBelow: Rule
}

interface Rule {
  readonly colour: string
  readonly widthPt: number
}

/**
 * A row of cells as one strip. Only a row taller than `tallest` is cut, between lines, into as many strips as it
 * takes.
 */
export function rowStrips(
  cells: readonly GridCell[],
  paint: RowPaint,
  padding: PageGeometry['cellPadding'],
  tallest: number,
): readonly Strip[] {
  const room = Math.max(tallest - 2 * padding.downPt, 1)
  const strips: Strip[] = []
  let rest = cells.map((cell) => cell.lines)
  do {
    const taken = rest.map((lines) => lines.slice(0, linesThatFit(lines, room)))
    strips.push(sliceStrip(cells, taken, paint, padding))
    rest = rest.map((lines, index) => lines.slice(taken[index]?.length ?? 0))
  } while (rest.some((lines) => lines.length > 0))
  return strips
}

/** At least one, so that a line taller than a page still goes somewhere. */
function linesThatFit(lines: readonly CellLine[], room: number): number {
  let height = 0
  const firstTooMany = lines.findIndex((line) => (height += line.height) > room)
  return firstTooMany < 0 ? lines.length : Math.max(firstTooMany, 1)
}

function sliceStrip(
  cells: readonly GridCell[],
  slice: readonly (readonly CellLine[])[],
  paint: RowPaint,
  padding: PageGeometry['cellPadding'],
): Strip {
  const heights = slice.map((lines) => lines.reduce((sum, line) => sum + line.height, 0))
  const height = Math.max(0, ...heights) + 2 * padding.downPt
  const marks: PageMark[] = []
  if (paint.fill !== undefined) {
    marks.push({ kind: 'rect', x: 0, y: 0, width: paint.width, height, fill: paint.fill })
  }
  for (const { fill, left, width } of cells) {
    if (fill !== undefined) marks.push({ kind: 'rect', x: left, y: 0, width, height, fill })
  }
  // Rules lie inside their row: the fill of the next row would cover what reaches into it.
  if (paint.ruleAbove) marks.push(ruleMark(paint.ruleAbove, paint.ruleAbove.widthPt / 2, paint.width))
  marks.push(ruleMark(paint.ruleBelow, height - paint.ruleBelow.widthPt / 2, paint.width))
  cells.forEach((cell, index) => {
    let top = padding.downPt
    for (const line of slice[index] ?? []) {
      for (const mark of line.marks) marks.push(moveMark(mark, cell.left + padding.acrossPt, top))
      top += line.height
    }
  })
  return strip({ height, marks })
}

function ruleMark(rule: Rule, y: number, width: number): PageMark {
  return { kind: 'line', x1: 0, y1: y, x2: width, y2: y, colour: rule.colour, widthPt: rule.widthPt }
}
