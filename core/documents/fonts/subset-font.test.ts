import { describe, expect, it } from 'vitest'
import { documentFaces } from '../../../tests/helpers/document-faces.ts'
import { readSfntTables, requiredTable } from './sfnt-tables.ts'
import { subsetFont } from './subset-font.ts'

const { regular } = documentFaces()
const glyphOf = (character: string): number => regular.glyphOf(character.codePointAt(0) ?? 0)

function outlines(font: Buffer): Buffer[] {
  const tables = readSfntTables(font)
  const loca = requiredTable(tables, 'loca')
  const glyf = requiredTable(tables, 'glyf')
  return Array.from({ length: loca.length / 4 - 1 }, (_, index) =>
    glyf.subarray(loca.readUInt32BE(4 * index), loca.readUInt32BE(4 * index + 4)),
  )
}

describe('subsetFont', () => {
  it('keeps the outlines asked for, numbered by their place', () => {
    const glyphs = [0, glyphOf('客'), glyphOf('策'), glyphOf(' ')]
    const kept = outlines(subsetFont(regular, glyphs))
    expect(kept).toHaveLength(4)
    const original = regular.outlineOf(glyphOf('策'))
    expect(kept[2]?.subarray(0, original.length).equals(original)).toBe(true)
    expect(kept[3]).toHaveLength(0)
  })
  it('keeps widths', () => {
    const hmtx = requiredTable(readSfntTables(subsetFont(regular, [0, glyphOf('W')])), 'hmtx')
    expect(hmtx.readUInt16BE(4)).toBe(regular.storedAdvanceOf(glyphOf('W')))
  })
  it('gives a glyph named twice two numbers', () => {
    expect(outlines(subsetFont(regular, [0, 0, 0]))).toHaveLength(3)
  })
  it('brings the parts of composite glyphs along under their new numbers', () => {
    const part = glyphOf('客')
    const composite = Buffer.alloc(18)
    composite.writeInt16BE(-1, 0)
    composite.writeUInt16BE(0x0001, 10)
    composite.writeUInt16BE(part, 12)
    const accented = glyphOf('é')
    const face = {
      ...regular,
      outlineOf: (glyph: number) => (glyph === accented ? composite : regular.outlineOf(glyph)),
    }
    const kept = outlines(subsetFont(face, [0, accented]))
    expect(kept).toHaveLength(3)
    expect(kept[1]?.readUInt16BE(12)).toBe(2)
    const original = regular.outlineOf(part)
    expect(kept[2]?.subarray(0, original.length).equals(original)).toBe(true)
  })
  it('is a small part of the whole', () => {
    expect(subsetFont(regular, [0, glyphOf('客')]).length).toBeLessThan(20_000)
  })
})
