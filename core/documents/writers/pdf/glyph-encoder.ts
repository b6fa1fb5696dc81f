import type { FontFace } from '../../fonts/font-face.ts'

/**
 * The glyphs of one weight that a document uses, numbered in the order they first appear. A character without a glyph
 * gets a number of its own, drawn as the face's box, so that copying text from the file still gives the character.
 */
export interface GlyphEncoder {
  /** Text as hexadecimal glyph numbers, four digits each. */
  encode(text: string): string
  /** Glyph of the face for each number; number 0 is the box, as every font file wants it. */
  readonly glyphs: readonly number[]
  /** Character for each number; nothing for number 0. */
  readonly codePoints: readonly (number | undefined)[]
}

export function createGlyphEncoder(face: FontFace): GlyphEncoder {
  const numbers = new Map<number, string>()
  const glyphs = [0]
  const codePoints: (number | undefined)[] = [undefined]
  const numberOf = (codePoint: number): string => {
    const known = numbers.get(codePoint)
    if (known !== undefined) return known
    const number = glyphs.length.toString(16).padStart(4, '0')
    glyphs.push(face.glyphOf(codePoint))
    codePoints.push(codePoint)
    numbers.set(codePoint, number)
    return number
  }
  return {
    glyphs,
    codePoints,
    encode(text) {
      let encoded = ''
      for (const character of text) encoded += numberOf(character.codePointAt(0) ?? 0)
      return encoded
    },
  }
}
