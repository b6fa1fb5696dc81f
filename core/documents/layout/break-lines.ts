import { bindsToNext, canBreakBetween } from './can-break.ts'
import { spaceBetween } from './space-between.ts'
import type { SetCharacter } from './typesetter.ts'

/** One line of text: characters without the spaces that ended it, and its width in points. */
export interface TextLine {
  readonly characters: readonly SetCharacter[]
  readonly width: number
  /** The last line of its paragraph or before a forced break; such a line is never justified. */
  readonly isLast: boolean
}

/** Rounding of sums of widths must not push out a word that just fits. */
const tolerance = 0.01

/** Breaks characters into lines no wider than `width`; only what is longer than a line by itself is cut inside. */
export function breakLines(
  characters: readonly SetCharacter[],
  width: number,
  sizePt: number,
): readonly TextLine[] {
  const lines: TextLine[] = []
  let start = 0
  do {
    const end = endOfLine(characters, start, width, sizePt)
    const visible = trimSpaces(characters.slice(start, end))
    const isLast = end >= characters.length
    lines.push({ characters: visible, width: widthOf(visible, sizePt), isLast })
    start = end
  } while (start < characters.length)
  return lines
}

/** Width of characters set in one line, squeezed at both ends. */
export function widthOf(characters: readonly SetCharacter[], sizePt: number): number {
  let width = 0
  let previous: SetCharacter | undefined
  for (const character of characters) {
    width +=
      (previous ? spaceBetween(previous, character, sizePt) : -squeezeAtStart(character)) + character.advance
    previous = character
  }
  return previous ? width - squeezeAtEnd(previous) : 0
}

/** Blank an opening mark gives up at the start of a line. */
export function squeezeAtStart(character: SetCharacter): number {
  return character.breakClass === 'wide-open' ? character.squeeze : 0
}

function squeezeAtEnd(character: SetCharacter): number {
  return character.breakClass === 'wide-close' ? character.squeeze : 0
}

/** Index behind the last character of the line, its trailing spaces included. */
function endOfLine(
  characters: readonly SetCharacter[],
  start: number,
  width: number,
  sizePt: number,
): number {
  const limit = width + tolerance
  let pen = 0
  let lastBreak = start
  let lastFitting = start
  let visibleEnd = 0
  for (let index = start; index < characters.length; index++) {
    const character = characters[index]
    if (!character) break
    const previous = index > start ? characters[index - 1] : undefined
    pen +=
      (previous ? spaceBetween(previous, character, sizePt) : -squeezeAtStart(character)) + character.advance
    if (character.breakClass !== 'space') visibleEnd = pen - squeezeAtEnd(character)
    const fits = visibleEnd <= limit
    const next = characters[index + 1]
    if (fits) lastFitting = index + 1
    if (fits && (!next || canBreakAfter(characters, index))) lastBreak = index + 1
    if (visibleEnd > limit + sizePt) break
  }
  if (lastBreak > start) return lastBreak
  return Math.max(keepMarksTogether(characters, start, lastFitting), start + 1)
}

/** Whether the line may end behind this character. An opening mark binds across the spaces that follow it. */
function canBreakAfter(characters: readonly SetCharacter[], index: number): boolean {
  const character = characters[index]
  const next = characters[index + 1]
  if (!character || !next || !canBreakBetween(character.breakClass, next.breakClass, next.text)) return false
  let word = index
  while (word > 0 && characters[word]?.breakClass === 'space') word--
  return word === index || !bindsToNext(characters[word]?.breakClass ?? 'space')
}

/** A word cut inside still takes combining marks along. */
function keepMarksTogether(characters: readonly SetCharacter[], start: number, end: number): number {
  let cut = end
  while (cut > start + 1 && characters[cut]?.breakClass === 'combining') cut--
  return cut
}

function trimSpaces(characters: readonly SetCharacter[]): readonly SetCharacter[] {
  let end = characters.length
  while (end > 0 && characters[end - 1]?.breakClass === 'space') end--
  return characters.slice(0, end)
}

/** Width of the longest stretch without a place to break. */
export function longestWordOf(characters: readonly SetCharacter[], sizePt: number): number {
  let longest = 0
  let start = 0
  for (let index = 1; index <= characters.length; index++) {
    if (index < characters.length && !canBreakAfter(characters, index - 1)) continue
    longest = Math.max(longest, widthOf(trimSpaces(characters.slice(start, index)), sizePt))
    start = index
  }
  return longest
}
