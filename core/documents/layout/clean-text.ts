/**
 * Characters that are instructions rather than something to see: a face has no picture for them, and a control
 * character would cut off the rest of a line in some viewers (W1). First and last code point of each stretch.
 */
const invisible: readonly (readonly [first: number, last: number])[] = [
  // Control characters; the line feed is kept.
  [0x0000, 0x0009],
  [0x000b, 0x001f],
  [0x007f, 0x009f],
  // Soft hyphen, grapheme joiner, Arabic letter mark, Hangul fillers, inherent vowels.
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180e],
  // Zero-width spaces and joiners, direction marks, invisible operators.
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  // Variation selectors, byte order mark, annotation marks, tags.
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0xe0000, 0xe0fff],
]
const firstAfterAscii = 0x7f

/** Text as it can be set: tabs become two spaces, line ends `\n`, invisible characters go, lone surrogates show. */
export function cleanText(text: string): string {
  const withLineEnds = text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replaceAll('\v', '\n')
    .replace(/[\r\f\u2028\u2029]/g, '\n')
    .replaceAll('\t', '  ')
  let clean = ''
  for (const character of withLineEnds) {
    if (!isInvisible(character.codePointAt(0) ?? 0)) clean += character
  }
  return clean
}

function isInvisible(codePoint: number): boolean {
  if (codePoint >= 0x20 && codePoint < firstAfterAscii) return false
  return invisible.some(([first, last]) => codePoint >= first && codePoint <= last)
}
