import { createHash } from 'node:crypto'
import type { FontFace } from '../../fonts/font-face.ts'
import { subsetFont } from '../../fonts/subset-font.ts'
import type { GlyphEncoder } from './glyph-encoder.ts'
import type { FontPlace } from './jspdf-internals.ts'

const symbolicFont = 4
const stemOfFace = 80
/** A map may name this many characters in one go. */
const mapSection = 100

/** Writes the glyphs a document used as a font of its own, with widths and the way back to Unicode. */
export function embedFont(face: FontFace, encoder: GlyphEncoder, place: FontPlace): void {
  const { out, newObject } = place
  const putStream = (data: string): number => {
    const objectId = newObject()
    place.putStream({ data, addLength1: true, objectId })
    out('endobj')
    return objectId
  }
  const putObject = (dictionary: string): number => {
    const objectId = newObject()
    out(`<<${dictionary}>>`)
    out('endobj')
    return objectId
  }
  const name = `${subsetTag(encoder)}+${face.name}`
  const file = putStream(subsetFont(face, encoder.glyphs).toString('latin1'))
  const unicode = putStream(unicodeMap(encoder))
  const descriptor = putObject(
    `/Type /FontDescriptor /FontName /${name} /FontFile2 ${ref(file)}` +
      ` /FontBBox [${face.boundingBox.join(' ')}] /Flags ${String(symbolicFont)} /StemV ${String(stemOfFace)}` +
      ` /ItalicAngle 0 /Ascent ${String(face.ascent)} /Descent ${String(face.descent)}` +
      ` /CapHeight ${String(face.capHeight)}`,
  )
  const widths = encoder.glyphs.map((glyph) => String(Math.round(face.advanceOf(glyph)))).join(' ')
  const descendant = putObject(
    `/Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /FontDescriptor ${ref(descriptor)}` +
      ` /DW 1000 /W [0 [${widths}]] /CIDToGIDMap /Identity` +
      ' /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>',
  )
  place.font.objectNumber = putObject(
    `/Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H` +
      ` /ToUnicode ${ref(unicode)} /DescendantFonts [${ref(descendant)}]`,
  )
  place.font.isAlreadyPutted = true
}

function ref(objectId: number): string {
  return `${String(objectId)} 0 R`
}

/** Six capitals that differ between subsets, as the format asks, and are the same for the same text. */
function subsetTag(encoder: GlyphEncoder): string {
  const digest = createHash('sha256').update(encoder.codePoints.join(',')).digest()
  return Array.from(digest.subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join('')
}

function unicodeMap(encoder: GlyphEncoder): string {
  const lines = encoder.codePoints.flatMap((codePoint, number) =>
    codePoint === undefined ? [] : [`<${hex(number)}> <${utf16Hex(codePoint)}>`],
  )
  const sections: string[] = []
  for (let start = 0; start < lines.length; start += mapSection) {
    const section = lines.slice(start, start + mapSection)
    sections.push(`${String(section.length)} beginbfchar\n${section.join('\n')}\nendbfchar`)
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...sections,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n')
}

function utf16Hex(codePoint: number): string {
  const text = String.fromCodePoint(codePoint)
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('')
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0')
}
