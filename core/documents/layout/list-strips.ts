import type { ListBlock } from '../../../shared/document-model/document-model.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { PageMark } from '../../../shared/document-model/page-picture.ts'
import { lookOf } from './block-context.ts'
import { widthOf } from './break-lines.ts'
import type { TextLine } from './break-lines.ts'
import type { BlockContext } from './block-context.ts'
import { chineseNumeral } from './heading-numbers.ts'
import { staysInPair } from './keep-rules.ts'
import { baselineIn, lineMarks } from './line-marks.ts'
import { circlePoints } from './polygon-points.ts'
import type { Strip } from './strip.ts'
import { linesOf, paragraphStrips } from './text-strips.ts'

type Level = ListBlock['items'][number]['level']

const airAfterNumber = 5

/**
 * A list: each entry behind its bullet or number, lower levels further in. Its first two and its last two entries stay
 * together, as lines of a paragraph do.
 */
export function listStrips(block: ListBlock, context: BlockContext): readonly Strip[] {
  const { geometry, colours } = context
  const measure = geometry.text.listItem
  const look = lookOf(context, measure)
  const isLast = (index: number): boolean => index === block.items.length - 1
  const numbers = block.ordered ? setNumbers(block, context) : []
  const hang = Math.max(geometry.indentPt, widestOf(numbers) + airAfterNumber)
  return block.items.flatMap((item, itemIndex) => {
    const markLeft = item.level * hang
    const left = markLeft + hang
    const width = Math.max(context.width - left, measure.sizePt)
    const number = numbers[itemIndex]
    const marks = number
      ? numberMarks(number.line, markLeft, context)
      : [bullet(item.level, markLeft, measure.linePt, colours.primary)]
    const lines = linesOf(context.typesetter, item.runs, look, width)
    const spaced = { ...measure, afterPt: isLast(itemIndex) ? geometry.text.body.afterPt : measure.afterPt }
    return paragraphStrips(lines, spaced, { left, width, align: 'left' }, (_, index) =>
      index === 0 ? marks : [],
    ).map((piece, lineIndex) => ({
      ...piece,
      keepWithNext:
        piece.keepWithNext || (lineIndex === lines.length - 1 && staysInPair(itemIndex, block.items.length)),
      source: block.source,
    }))
  })
}

/** 1. a. i. in Latin text, 1.（1）① in Chinese; deeper or larger falls back to figures. */
export function listNumber(level: Level, count: number, language: Language): string {
  const letter = count <= 26 ? String.fromCharCode(96 + count) : String(count)
  const circled = count <= 20 ? String.fromCodePoint(0x245f + count) : `${String(count)})`
  const latin = [`${String(count)}.`, `${letter}.`, `${String(count)})`, `(${letter})`]
  const chinese = [`${String(count)}.`, `（${String(count)}）`, circled, `${chineseNumeral(count)}、`]
  return (language === 'en' ? latin : chinese)[level] ?? `${String(count)}.`
}

interface SetNumber {
  readonly level: Level
  readonly line: TextLine
}

/** The numbers of an ordered list, one per entry. */
function setNumbers(block: ListBlock, context: BlockContext): readonly SetNumber[] {
  const { sizePt } = context.geometry.text.listItem
  const look = lookOf(context, context.geometry.text.listItem)
  const counts = [0, 0, 0, 0]
  return block.items.map(({ level }) => {
    const count = (counts[level] ?? 0) + 1
    counts[level] = count
    counts.fill(0, level + 1)
    const number = listNumber(level, count, context.language)
    const characters = context.typesetter.setRuns([{ text: number }], look)[0] ?? []
    return { level, line: { characters, width: widthOf(characters, sizePt), isLast: true } }
  })
}

function widestOf(numbers: readonly SetNumber[]): number {
  return numbers.reduce((widest, { line }) => Math.max(widest, line.width), 0)
}

function numberMarks(line: TextLine, left: number, context: BlockContext): readonly PageMark[] {
  const { sizePt, linePt } = context.geometry.text.listItem
  const baseline = baselineIn(linePt, sizePt)
  return lineMarks(line, { left, width: line.width, align: 'left', sizePt, baseline })
}

/** Drawn, because the document typeface sets a bullet as wide as a Chinese character. */
function bullet(level: Level, left: number, linePt: number, colour: string): PageMark {
  const x = left + 6
  const y = linePt / 2
  switch (level) {
    case 0:
      return { kind: 'polygon', points: circlePoints(x, y, 1.7), fill: colour }
    case 1:
      return { kind: 'polygon', points: circlePoints(x, y, 1.6), stroke: colour, strokePt: 0.7 }
    case 2:
      return { kind: 'rect', x: x - 1.4, y: y - 1.4, width: 2.8, height: 2.8, fill: colour }
    case 3:
      return { kind: 'line', x1: x - 2, y1: y, x2: x + 2, y2: y, colour, widthPt: 0.8 }
  }
}
