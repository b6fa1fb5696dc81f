/**
 * How a character behaves at the end of a line, after Unicode line breaking (UAX #14) cut down to what Chinese and
 * Latin business text needs, with the Chinese rules for punctuation on top (kinsoku).
 */
export type BreakClass =
  | 'ideograph'
  | 'letter'
  | 'digit'
  | 'space'
  /** No-break space and its kin. */
  | 'glue'
  /** （《「 full width, with blank in their left half. */
  | 'wide-open'
  /** ，。」 full width, with blank in their right half. */
  | 'wide-close'
  | 'narrow-open'
  | 'narrow-close'
  /** , . : ; inside Latin text and numbers. */
  | 'infix'
  /** ¥ $ № before a number. */
  | 'prefix'
  /** % ℃ after a number. */
  | 'postfix'
  | 'hyphen'
  | 'slash'
  /** … — · 々: never first in a line. */
  | 'follower'
  /** Sits on the character before it. */
  | 'combining'

const listed: Readonly<Partial<Record<BreakClass, string>>> = {
  space: ' \u3000\u2002\u2003\u2009',
  glue: '\u00a0\u202f\u2007\u2011',
  'wide-open': '（《「『【〔〈［｛〖“‘｟',
  'wide-close': '，。、；：？！）》」』】〕〉］｝〗”’．｠',
  'narrow-open': '([{',
  'narrow-close': ')]}',
  infix: ',.:;!?\'"',
  prefix: '$¥€£￥＄￡№#＃±−',
  postfix: '%‰℃℉°％′″',
  hyphen: '-\u2010\u2013',
  slash: '/',
  follower: '…‥—―⸺·・～~々〻ゝゞヽヾーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ／',
}

const classOfListed = new Map<number, BreakClass>()
for (const [breakClass, characters] of Object.entries(listed)) {
  for (const character of characters) {
    classOfListed.set(character.codePointAt(0) ?? 0, breakClass as BreakClass)
  }
}

const ideographRanges: readonly (readonly [number, number])[] = [
  [0x2460, 0x24ff],
  [0x25a0, 0x27bf],
  [0x2e80, 0x9fff],
  [0xa960, 0xa97f],
  [0xac00, 0xd7ff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
  [0x1f000, 0x1faff],
  [0x20000, 0x3ffff],
]
const combiningMark = /\p{M}/u
const decimalDigit = /[0-9]/

/** The class of a character of clean text. */
export function breakClassOf(codePoint: number): BreakClass {
  const known = classOfListed.get(codePoint)
  if (known) return known
  const computed = computeClass(codePoint)
  classOfListed.set(codePoint, computed)
  return computed
}

function computeClass(codePoint: number): BreakClass {
  const character = String.fromCodePoint(codePoint)
  if (decimalDigit.test(character)) return 'digit'
  if (combiningMark.test(character)) return 'combining'
  if (ideographRanges.some(([first, last]) => codePoint >= first && codePoint <= last)) return 'ideograph'
  return 'letter'
}

/** Chinese characters and kana: what a quarter em of air sets off from Latin letters and digits. */
export function isHan(codePoint: number): boolean {
  return (
    (codePoint >= 0x3040 && codePoint <= 0x9fff) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0x20000 && codePoint <= 0x3ffff)
  )
}
