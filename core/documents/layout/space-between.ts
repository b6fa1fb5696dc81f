import { isHan } from './break-class.ts'
import type { BreakClass } from './break-class.ts'
import type { SetCharacter } from './typesetter.ts'

const quarterEm = 0.25
const latinSide: ReadonlySet<BreakClass> = new Set<BreakClass>(['letter', 'digit', 'prefix', 'postfix'])

/**
 * What is added (or, negative, taken away) between two neighbours in a line, in points: a quarter em between Chinese
 * and Latin, and half of one full-width mark where two meet.
 */
export function spaceBetween(before: SetCharacter, after: SetCharacter, sizePt: number): number {
  if (before.breakClass === 'wide-close') {
    return after.breakClass === 'wide-close' || after.breakClass === 'wide-open' ? -before.squeeze : 0
  }
  if (before.breakClass === 'wide-open' && after.breakClass === 'wide-open') return -after.squeeze
  const meetsLatin =
    (isHan(before.codePoint) && latinSide.has(after.breakClass)) ||
    (latinSide.has(before.breakClass) && isHan(after.codePoint))
  return meetsLatin ? quarterEm * sizePt : 0
}

/** Where a justified line may be stretched: after spaces and where Chinese stands on either side. */
export function isStretchable(before: SetCharacter, after: SetCharacter): boolean {
  if (before.breakClass === 'space') return true
  if (after.breakClass === 'space' || after.breakClass === 'combining') return false
  if (before.breakClass === 'follower' && before.codePoint === after.codePoint) return false
  return isWide(before) || isWide(after)
}

function isWide(character: SetCharacter): boolean {
  return ['ideograph', 'wide-open', 'wide-close'].includes(character.breakClass)
}
