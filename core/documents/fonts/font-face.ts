import { readCharacterMap } from './character-map.ts'
import { readSfntTables, requiredTable } from './sfnt-tables.ts'
import type { SfntTables } from './sfnt-tables.ts'

/** One weight of the document typeface, read once and shared by every document of the process (W2). */
export interface FontFace {
  /** The name the PDF shows for it. */
  readonly name: string
  readonly tables: SfntTables
  readonly glyphCount: number
  /** In thousandths of the type size. */
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly boundingBox: readonly [number, number, number, number]
  /** 0 where the face cannot draw the character. */
  glyphOf(codePoint: number): number
  /** In thousandths of the type size. */
  advanceOf(glyph: number): number
  /** Blank space left and right of the ink, in thousandths of the type size. */
  bearingsOf(glyph: number): { readonly left: number; readonly right: number }
  /** The outline as stored; empty for blanks. */
  outlineOf(glyph: number): Buffer
  /** Left side bearing in font units, as the subset needs it. */
  storedBearingOf(glyph: number): number
  /** Advance in font units. */
  storedAdvanceOf(glyph: number): number
}

/** Parses a TrueType file with outlines in `glyf`; fonts with PostScript outlines are refused. */
export function parseFontFace(name: string, file: Buffer): FontFace {
  const tables = readSfntTables(file)
  const head = requiredTable(tables, 'head')
  const hhea = requiredTable(tables, 'hhea')
  const hmtx = requiredTable(tables, 'hmtx')
  const loca = requiredTable(tables, 'loca')
  const glyf = requiredTable(tables, 'glyf')
  const glyphCount = requiredTable(tables, 'maxp').readUInt16BE(4)
  const scale = 1000 / head.readUInt16BE(18)
  const thousandths = (table: Buffer, position: number): number =>
    Math.round(table.readInt16BE(position) * scale)
  const longOffsets = head.readInt16BE(50) === 1
  const offsetOf = (index: number): number =>
    longOffsets ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index)
  const metricCount = hhea.readUInt16BE(34)
  const characters = readCharacterMap(requiredTable(tables, 'cmap'))

  const advances = new Uint16Array(glyphCount)
  for (let glyph = 0; glyph < glyphCount; glyph++) {
    advances[glyph] = hmtx.readUInt16BE(4 * Math.min(glyph, metricCount - 1))
  }
  const outlineOf = (glyph: number): Buffer => glyf.subarray(offsetOf(glyph), offsetOf(glyph + 1))
  const advanceOf = (glyph: number): number => (advances[glyph] ?? 0) * scale

  return {
    name,
    tables,
    glyphCount,
    ascent: thousandths(hhea, 4),
    descent: thousandths(hhea, 6),
    capHeight: capHeightOf(tables, scale),
    boundingBox: [thousandths(head, 36), thousandths(head, 38), thousandths(head, 40), thousandths(head, 42)],
    glyphOf: (codePoint) => characters.glyphOf(codePoint),
    advanceOf,
    bearingsOf: (glyph) => {
      const outline = outlineOf(glyph)
      if (outline.length === 0) return { left: 0, right: 0 }
      return {
        left: outline.readInt16BE(2) * scale,
        right: advanceOf(glyph) - outline.readInt16BE(6) * scale,
      }
    },
    outlineOf,
    storedBearingOf: (glyph) =>
      glyph < metricCount
        ? hmtx.readInt16BE(4 * glyph + 2)
        : hmtx.readInt16BE(4 * metricCount + 2 * (glyph - metricCount)),
    storedAdvanceOf: (glyph) => advances[glyph] ?? 0,
  }
}

function capHeightOf(tables: SfntTables, scale: number): number {
  const os2 = tables.get('OS/2')
  const usual = 733
  return os2 && os2.readUInt16BE(0) >= 2 ? Math.round(os2.readInt16BE(88) * scale) : usual
}
