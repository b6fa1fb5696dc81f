import { describe, expect, it } from 'vitest'
import { documentFaces } from '../../../tests/helpers/document-faces.ts'
import { weightFor } from './document-faces.ts'
import { parseFontFace } from './font-face.ts'
import { writeSfnt } from './sfnt-tables.ts'

const { regular, bold } = documentFaces()
const advance = (character: string): number =>
  regular.advanceOf(regular.glyphOf(character.codePointAt(0) ?? 0))

describe('parseFontFace', () => {
  it('measures Chinese as one em and Latin by its own width', () => {
    expect(advance('中')).toBe(1000)
    expect(advance('，')).toBe(1000)
    expect(advance('i')).toBeLessThan(advance('W'))
  })
  it('has no glyph for what the typeface lacks, in any plane', () => {
    expect(regular.glyphOf(0x20bb7)).toBe(0)
    expect(regular.glyphOf(0x1f600)).toBe(0)
    expect(regular.glyphOf(0x2717)).toBe(0)
  })
  it('knows on which side full-width punctuation is blank', () => {
    const comma = regular.bearingsOf(regular.glyphOf('，'.codePointAt(0) ?? 0))
    const bracket = regular.bearingsOf(regular.glyphOf('（'.codePointAt(0) ?? 0))
    expect(comma.right).toBeGreaterThan(500)
    expect(bracket.left).toBeGreaterThan(500)
  })
  it('refuses a file that is no TrueType font', () => {
    expect(() => parseFontFace('x', Buffer.from('OTTO and more bytes'))).toThrow('Not a TrueType font file')
  })
  it('refuses a font that is cut short', () => {
    const whole = writeSfnt(new Map([['head', Buffer.alloc(54)]]))
    expect(() => parseFontFace('x', whole.subarray(0, 40))).toThrow('cut short')
  })
  it('names the table a font lacks', () => {
    const file = writeSfnt(new Map([['head', Buffer.alloc(54)]]))
    expect(() => parseFontFace('x', file)).toThrow('hhea')
  })
})

describe('weightFor', () => {
  const without = {
    ...bold,
    glyphOf: (codePoint: number) => (codePoint === 65 ? 0 : bold.glyphOf(codePoint)),
  }
  it('takes the other weight where the wanted one has no glyph', () => {
    expect(weightFor({ regular, bold: without }, 65, true)).toBe('regular')
    expect(weightFor({ regular, bold: without }, 66, true)).toBe('bold')
  })
  it('keeps the wanted weight where neither has a glyph, to show its box', () => {
    expect(weightFor({ regular, bold }, 0x1f600, true)).toBe('bold')
  })
})
