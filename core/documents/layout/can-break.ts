import type { BreakClass } from './break-class.ts'

const neverFirst: ReadonlySet<BreakClass> = new Set<BreakClass>([
  'wide-close',
  'narrow-close',
  'infix',
  'postfix',
  'hyphen',
  'slash',
  'follower',
  'combining',
])
const neverLast: ReadonlySet<BreakClass> = new Set<BreakClass>(['wide-open', 'narrow-open', 'prefix'])

/** Whether a mark of that class must be followed by something on its own line, spaces between them or not. */
export function bindsToNext(breakClass: BreakClass): boolean {
  return neverLast.has(breakClass)
}

const wide: ReadonlySet<BreakClass> = new Set<BreakClass>(['ideograph', 'wide-open'])

/** Whether a line may end between two neighbours. Words and numbers stay whole; see `BreakClass` for the rules. */
export function canBreakBetween(before: BreakClass, after: BreakClass, afterCharacter: string): boolean {
  if (after === 'space' || before === 'glue' || after === 'glue') return false
  if (neverFirst.has(after)) return false
  if (before === 'space') return true
  if (neverLast.has(before)) return false
  if (wide.has(before) || wide.has(after)) return true
  switch (before) {
    case 'wide-close':
    case 'follower':
      return true
    case 'hyphen':
      return isSmallLetter(afterCharacter)
    case 'slash':
      return after === 'letter'
    default:
      return false
  }
}

/** A compound such as key-account may part after its hyphen; a code such as QB-2026-A7 may not. */
function isSmallLetter(character: string): boolean {
  return character !== character.toUpperCase()
}
