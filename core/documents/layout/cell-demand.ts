import { longestWordOf, widthOf } from './break-lines.ts'
import type { SetCharacter } from './typesetter.ts'

const longestFact = 18
/** An amount with its currency, a date, a range: CNY 180,000 · 12 October 2027 · 2027 年 3 月. */
const fact = /^(?=.*\d)[\d\p{P}\p{Sc}\p{Sm}A-Za-z\s年月日元万亿]+$/u

/**
 * Width a line of a cell asks its column for, in points: its longest word, or the whole line where it is one short
 * fact that reads badly in two pieces.
 */
export function cellDemandOf(characters: readonly SetCharacter[], sizePt: number): number {
  const isShort = characters.length <= longestFact
  const isFact = isShort && fact.test(characters.map((character) => character.text).join(''))
  return isFact ? widthOf(characters, sizePt) : longestWordOf(characters, sizePt)
}
