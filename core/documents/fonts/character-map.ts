/** Which glyph draws a character; 0 where the font has none. */
export interface CharacterMap {
  glyphOf(codePoint: number): number
}

const segmentFormat = 4
const groupFormat = 12

/** Reads the widest Unicode table of a font (format 12 before format 4) into an array for the basic plane. */
export function readCharacterMap(cmap: Buffer): CharacterMap {
  const basicPlane = new Uint16Array(0x10000)
  const otherPlanes = new Map<number, number>()
  const set = (codePoint: number, glyph: number): void => {
    if (codePoint < 0x10000) basicPlane[codePoint] = glyph
    else otherPlanes.set(codePoint, glyph)
  }
  const subtables = subtablesOf(cmap)
  const groups = subtables.find((table) => table.readUInt16BE(0) === groupFormat)
  const segments = subtables.find((table) => table.readUInt16BE(0) === segmentFormat)
  if (groups) readGroups(groups, set)
  else if (segments) readSegments(segments, set)
  else throw new Error('Font has no Unicode character map')
  return {
    glyphOf: (codePoint) =>
      codePoint < 0x10000 ? (basicPlane[codePoint] ?? 0) : (otherPlanes.get(codePoint) ?? 0),
  }
}

function subtablesOf(cmap: Buffer): Buffer[] {
  const count = cmap.readUInt16BE(2)
  return Array.from({ length: count }, (_, index) => cmap.subarray(cmap.readUInt32BE(8 + index * 8)))
}

type SetGlyph = (codePoint: number, glyph: number) => void

function readGroups(table: Buffer, set: SetGlyph): void {
  const count = table.readUInt32BE(12)
  for (let index = 0; index < count; index++) {
    const group = 16 + index * 12
    const first = table.readUInt32BE(group)
    const last = table.readUInt32BE(group + 4)
    const glyph = table.readUInt32BE(group + 8)
    for (let codePoint = first; codePoint <= last; codePoint++) set(codePoint, glyph + codePoint - first)
  }
}

function readSegments(table: Buffer, set: SetGlyph): void {
  const doubledCount = table.readUInt16BE(6)
  for (let index = 0; index < doubledCount; index += 2) {
    const last = table.readUInt16BE(14 + index)
    const first = table.readUInt16BE(16 + doubledCount + index)
    const delta = table.readInt16BE(16 + 2 * doubledCount + index)
    const rangeAt = 16 + 3 * doubledCount + index
    const range = table.readUInt16BE(rangeAt)
    for (let codePoint = first; codePoint <= last && codePoint < 0xffff; codePoint++) {
      const raw = range === 0 ? codePoint : table.readUInt16BE(rangeAt + range + 2 * (codePoint - first))
      set(codePoint, raw === 0 ? 0 : (raw + delta) & 0xffff)
    }
  }
}
