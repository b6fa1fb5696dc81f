import type { FontFace } from './font-face.ts'
import { requiredTable, writeSfnt } from './sfnt-tables.ts'

/** Tables with the programs that hint outlines; kept as they are where the font has them. */
const hintTables = ['cvt ', 'fpgm', 'prep'] as const
const longOffsetFormat = 1

/**
 * A font file holding only these glyphs, renumbered by their place in the list; parts of composite glyphs follow at
 * the end. A glyph may be named twice (two missing characters share the box but keep their own numbers).
 */
export function subsetFont(face: FontFace, glyphs: readonly number[]): Buffer {
  const kept = [...glyphs]
  const outlines: Buffer[] = []
  const partNumbers = new Map<number, number>()
  const numberOfPart = (glyph: number): number => {
    const known = partNumbers.get(glyph)
    if (known !== undefined) return known
    partNumbers.set(glyph, kept.length)
    kept.push(glyph)
    return kept.length - 1
  }
  for (let index = 0; index < kept.length; index++) {
    outlines.push(renumberParts(face.outlineOf(kept[index] ?? 0), numberOfPart))
  }

  const loca = Buffer.alloc(4 * (kept.length + 1))
  const hmtx = Buffer.alloc(4 * kept.length)
  const glyf: Buffer[] = []
  let position = 0
  kept.forEach((glyph, index) => {
    const outline = outlines[index] ?? Buffer.alloc(0)
    const padding = Buffer.alloc(-outline.length & 3)
    glyf.push(outline, padding)
    position += outline.length + padding.length
    loca.writeUInt32BE(position, 4 * (index + 1))
    hmtx.writeUInt16BE(face.storedAdvanceOf(glyph), 4 * index)
    hmtx.writeInt16BE(face.storedBearingOf(glyph), 4 * index + 2)
  })

  const head = Buffer.from(requiredTable(face.tables, 'head'))
  head.writeUInt32BE(0, 8)
  head.writeInt16BE(longOffsetFormat, 50)
  const hhea = Buffer.from(requiredTable(face.tables, 'hhea'))
  hhea.writeUInt16BE(kept.length, 34)
  const maxp = Buffer.from(requiredTable(face.tables, 'maxp'))
  maxp.writeUInt16BE(kept.length, 4)

  const tables = new Map<string, Buffer>([
    ['glyf', Buffer.concat(glyf)],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', hmtx],
    ['loca', loca],
    ['maxp', maxp],
  ])
  for (const tag of hintTables) {
    const table = face.tables.get(tag)
    if (table) tables.set(tag, table)
  }
  return writeSfnt(tables)
}

const hasWideArguments = 0x0001
const hasScale = 0x0008
const hasMoreParts = 0x0020
const hasTwoScales = 0x0040
const hasMatrix = 0x0080

/** A composite outline names other glyphs; these names are turned into the numbers of the subset. */
function renumberParts(outline: Buffer, numberOfPart: (glyph: number) => number): Buffer {
  const isComposite = outline.length > 0 && outline.readInt16BE(0) < 0
  if (!isComposite) return outline
  const copy = Buffer.from(outline)
  let position = 10
  let flags: number
  do {
    flags = copy.readUInt16BE(position)
    copy.writeUInt16BE(numberOfPart(copy.readUInt16BE(position + 2)), position + 2)
    position += 4 + (flags & hasWideArguments ? 4 : 2)
    if (flags & hasScale) position += 2
    else if (flags & hasTwoScales) position += 4
    else if (flags & hasMatrix) position += 8
  } while (flags & hasMoreParts)
  return copy
}
