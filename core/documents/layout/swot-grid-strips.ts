import type { SwotGridBlock, SwotGridItem } from '../../../shared/document-model/document-model.ts'
import type { PageMark } from '../../../shared/document-model/page-picture.ts'
import { lookOf } from './block-context.ts'
import type { BlockContext } from './block-context.ts'
import { rowStrips } from './grid-row.ts'
import type { CellLine, GridCell } from './grid-row.ts'
import { baselineIn, lineMarks } from './line-marks.ts'
import { circlePoints } from './polygon-points.ts'
import { strip } from './strip.ts'
import type { Strip } from './strip.ts'
import { tableRowStyle } from './table-row-style.ts'
import { linesOf } from './text-strips.ts'

type Environment = SwotGridBlock['environments'][number]

const labelWidth = 84
const claimWidth = 12
const highestWeight = 5
const pip = { width: 3.6, height: 6, gap: 1.6 }
const pipsWidth = highestWeight * (pip.width + pip.gap) + 6
const airBetweenItems = 4
const airBelow = 12

/**
 * The SWOT grid: two columns of statements per environment, one row per factor. Claim and weight are told by shape,
 * never by colour alone, so that it survives a grey printer (D8.1).
 */
export function swotGridStrips(block: SwotGridBlock, context: BlockContext): readonly Strip[] {
  const environments = block.environments.flatMap((environment) =>
    environmentStrips(environment, context).map((piece) => ({ ...piece, source: block.source })),
  )
  return environments.length === 0 ? [] : [...environments, legendStrip(block, context)]
}

function environmentStrips(environment: Environment, context: BlockContext): readonly Strip[] {
  const columnWidth = (context.width - labelWidth) / 2
  const { cellPadding, text } = context.geometry
  const style = tableRowStyle('head', context.colours)
  const inner = columnWidth - 2 * cellPadding.acrossPt
  const headCell = (words: string, left: number, width: number): GridCell => ({
    left,
    width,
    lines: textLines(words, width - 2 * cellPadding.acrossPt, context, style),
  })
  const head = rowStrips(
    [
      headCell(environment.title, 0, labelWidth),
      headCell(environment.columns[0], labelWidth, columnWidth),
      headCell(environment.columns[1], labelWidth + columnWidth, columnWidth),
    ],
    { width: context.width, ...style.paint },
    cellPadding,
    context.height,
  ).map((piece) => ({ ...piece, before: airBelow, keepWithNext: true }))
  const headHeight = head.reduce((sum, piece) => sum + piece.height, 0)
  const body = environment.rows.flatMap((row) => {
    const label = row.code === '' ? row.label : `${row.code}  ${row.label}`
    const cells: GridCell[] = [
      {
        left: 0,
        width: labelWidth,
        fill: context.colours.band,
        lines: textLines(label, labelWidth - 2 * cellPadding.acrossPt, context, { bold: true }),
      },
      { left: labelWidth, width: columnWidth, lines: itemsLines(row.cells[0], inner, context) },
      { left: labelWidth + columnWidth, width: columnWidth, lines: itemsLines(row.cells[1], inner, context) },
    ]
    const ruleBelow = { colour: context.colours.hairline, widthPt: 0.5 }
    return rowStrips(cells, { width: context.width, ruleBelow }, cellPadding, context.height - headHeight)
  })
  const divider: PageMark = {
    kind: 'line',
    x1: labelWidth + columnWidth,
    y1: 0,
    x2: labelWidth + columnWidth,
    y2: 0,
    colour: context.colours.hairline,
    widthPt: 0.5,
  }
  const rows = body.map((piece, index) => ({
    ...piece,
    repeated: head,
    after: index === body.length - 1 ? text.body.afterPt : 0,
    marks: [...piece.marks, { ...divider, y2: piece.height }],
  }))
  return [...head.map((piece) => ({ ...piece, keepWithNext: rows.length > 0 })), ...rows]
}

function itemsLines(
  items: readonly SwotGridItem[],
  width: number,
  context: BlockContext,
): readonly CellLine[] {
  return items.flatMap((item, index) => {
    const lines = itemLines(item, width, context)
    return index === 0 ? lines : [{ height: airBetweenItems, marks: [] }, ...lines]
  })
}

function itemLines(item: SwotGridItem, width: number, context: BlockContext): readonly CellLine[] {
  const { tableCell } = context.geometry.text
  const words = textLines(item.text, width - claimWidth - pipsWidth, context, {}, claimWidth)
  const small = { sizePt: 7.5, linePt: 11, colour: context.colours.muted }
  const evidence =
    item.evidence === '' ? [] : textLines(item.evidence, width - claimWidth, context, small, claimWidth)
  const signs = [
    claimMark(item.claim, tableCell.linePt, context),
    ...weightMarks(item.weight, width, tableCell.linePt, context),
  ]
  return [...words, ...evidence].map((line, index) =>
    index === 0 ? { ...line, marks: [...signs, ...line.marks] } : line,
  )
}

interface CellWords {
  readonly bold?: boolean
  readonly colour?: string
  readonly sizePt?: number
  readonly linePt?: number
}

function textLines(
  text: string,
  width: number,
  context: BlockContext,
  wishes: CellWords,
  left = 0,
): readonly CellLine[] {
  const measure = { ...context.geometry.text.tableCell, ...wishes }
  const { sizePt, linePt } = measure
  return linesOf(context.typesetter, [{ text }], lookOf(context, measure, wishes), width).map((line) => ({
    height: linePt,
    marks: lineMarks(line, { left, width, align: 'left', sizePt, baseline: baselineIn(linePt, sizePt) }),
  }))
}

/** A full disc is confirmed, a ring is assumed. */
function claimMark(claim: SwotGridItem['claim'], linePt: number, { colours }: BlockContext): PageMark {
  const points = circlePoints(3.5, linePt / 2, 2.6)
  return claim === 'confirmed'
    ? { kind: 'polygon', points, fill: colours.primary }
    : { kind: 'polygon', points, stroke: colours.primary, strokePt: 0.9 }
}

/** Bars at the right edge of the cell, as many filled as the statement weighs. */
function weightMarks(
  weight: number,
  width: number,
  linePt: number,
  { colours }: BlockContext,
): readonly PageMark[] {
  return Array.from({ length: highestWeight }, (_, index): PageMark => {
    const place = {
      kind: 'rect' as const,
      x: width - (highestWeight - index) * (pip.width + pip.gap) + pip.gap,
      y: (linePt - pip.height) / 2,
      width: pip.width,
      height: pip.height,
    }
    return index < weight
      ? { ...place, fill: colours.primary, stroke: colours.primary, strokePt: 0.4 }
      : { ...place, stroke: colours.hairline, strokePt: 0.4 }
  })
}

function legendStrip(block: SwotGridBlock, context: BlockContext): Strip {
  const { note } = context.geometry.text
  const look = lookOf(context, note, { colour: context.colours.muted })
  const marks: PageMark[] = []
  let left = 0
  for (const claim of ['confirmed', 'assumed'] as const) {
    const [line] = linesOf(context.typesetter, [{ text: context.words[claim] }], look, context.width)
    if (!line) continue
    const sign = claimMark(claim, note.linePt, context)
    if (sign.kind === 'polygon') {
      marks.push({ ...sign, points: sign.points.map(([x, y]) => [x + left, y] as const) })
    }
    const place = { left: left + claimWidth, width: line.width, align: 'left' as const, sizePt: note.sizePt }
    marks.push(...lineMarks(line, { ...place, baseline: baselineIn(note.linePt, note.sizePt) }))
    left += claimWidth + line.width + 18
  }
  return strip({ height: note.linePt, before: 6, after: airBelow, marks, source: block.source })
}
