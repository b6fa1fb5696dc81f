import type { Align } from '../../../shared/document-model/document-model.ts'
import type { PageMark } from '../../../shared/document-model/page-picture.ts'
import type { TextLine } from './break-lines.ts'
import { squeezeAtStart } from './break-lines.ts'
import { isStretchable, spaceBetween } from './space-between.ts'
import type { CharacterStyle, SetCharacter } from './typesetter.ts'

export interface LinePlace {
  readonly left: number
  readonly baseline: number
  readonly width: number
  readonly align: Align | 'justify'
  readonly sizePt: number
}

type TextMark = Extract<PageMark, { kind: 'text' }>

interface PlacedCharacter {
  readonly character: SetCharacter
  /** Where the pen stands when it draws the character. */
  readonly x: number
}

/** A line that would open wider gaps than this share of the type size is left ragged. */
const widestGap = 0.45
const underlineDrop = 0.12
const underlineWeight = 0.05

/** The marks of one line: a text per stretch of one style, and rules under what is underlined. */
export function lineMarks(line: TextLine, place: LinePlace): PageMark[] {
  const stretch = place.align === 'justify' ? stretchOf(line, place) : 0
  const placed = placeCharacters(line, place, stretch)
  const marks: PageMark[] = []
  let start = 0
  for (let index = 1; index <= placed.length; index++) {
    const first = placed[start]
    const next = placed[index]
    if (!first || next?.character.style === first.character.style) continue
    const stretchOfText = placed.slice(start, index)
    const text = textMark(stretchOfText, place, stretch !== 0)
    marks.push(text)
    if (first.character.style.underline) marks.push(underline(stretchOfText, place))
    start = index
  }
  return marks
}

/** Baseline below the top of a line box, the type sitting in its middle. */
export function baselineIn(linePt: number, sizePt: number): number {
  const ascentOfHan = 0.88
  return (linePt - sizePt) / 2 + ascentOfHan * sizePt
}

function stretchOf(line: TextLine, { width, sizePt }: LinePlace): number {
  if (line.isLast) return 0
  const gaps = line.characters.filter((character, index) => {
    const before = line.characters[index - 1]
    return before !== undefined && isStretchable(before, character)
  }).length
  const stretch = gaps === 0 ? 0 : (width - line.width) / gaps
  return stretch > widestGap * sizePt ? 0 : stretch
}

function placeCharacters(line: TextLine, place: LinePlace, stretch: number): PlacedCharacter[] {
  const slack = place.width - line.width
  const indent = place.align === 'right' ? slack : place.align === 'center' ? slack / 2 : 0
  let pen = place.left + indent
  let before: SetCharacter | undefined
  return line.characters.map((character) => {
    if (before) {
      pen += spaceBetween(before, character, place.sizePt)
      if (stretch !== 0 && isStretchable(before, character)) pen += stretch
    } else {
      pen -= squeezeAtStart(character)
    }
    const x = pen - character.trimLeft
    pen += character.advance
    before = character
    return { character, x }
  })
}

function textMark(placed: readonly PlacedCharacter[], place: LinePlace, isJustified: boolean): TextMark {
  const smallestGap = 0.005
  const gaps: (readonly [number, number])[] = []
  let text = ''
  let pen = placed[0]?.x ?? place.left
  for (const { character, x } of placed) {
    const extra = round(x - pen)
    if (Math.abs(extra) > smallestGap) {
      gaps.push([text.length, extra])
      pen += extra
    }
    text += character.text
    pen += character.naturalAdvance
  }
  const left = placed[0]?.x ?? place.left
  return {
    kind: 'text',
    x: round(left),
    y: round(place.baseline),
    text,
    sizePt: place.sizePt,
    ...marksOfStyle(placed[0]?.character.style),
    ...(gaps.length > 0 ? { gaps } : {}),
    ...(isJustified ? { justifyTo: round(pen - left) } : {}),
  }
}

function marksOfStyle(
  style: CharacterStyle | undefined,
): Pick<TextMark, 'bold' | 'italic' | 'colour' | 'link'> {
  if (!style) return { bold: false, colour: '#000000' }
  return {
    bold: style.bold,
    colour: style.colour,
    ...(style.italic ? { italic: true } : {}),
    ...(style.link === undefined ? {} : { link: style.link }),
  }
}

function underline(placed: readonly PlacedCharacter[], place: LinePlace): PageMark {
  const last = placed.at(-1)
  const y = round(place.baseline + underlineDrop * place.sizePt)
  return {
    kind: 'line',
    x1: round(placed[0]?.x ?? place.left),
    y1: y,
    x2: round(last ? last.x + last.character.naturalAdvance : place.left),
    y2: y,
    colour: placed[0]?.character.style.colour ?? '#000000',
    widthPt: underlineWeight * place.sizePt,
  }
}

/** Thousandths of a point: finer than any printer, and short in the file. */
function round(points: number): number {
  return Math.round(points * 1000) / 1000
}
