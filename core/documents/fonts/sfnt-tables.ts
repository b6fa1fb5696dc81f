/** Where the tables of a TrueType file lie: tag → bytes. */
export type SfntTables = ReadonlyMap<string, Buffer>

const headerLength = 12
const recordLength = 16
const trueTypeVersion = 0x00010000
/** What all words of a correct file add up to, by definition of the format. */
const checksumOfFile = 0xb1b0afba

/** Splits a TrueType file into its tables without copying them. Throws on anything that is not TrueType. */
export function readSfntTables(file: Buffer): SfntTables {
  if (file.length < headerLength || file.readUInt32BE(0) !== trueTypeVersion) {
    throw new Error('Not a TrueType font file')
  }
  const tables = new Map<string, Buffer>()
  const count = file.readUInt16BE(4)
  for (let index = 0; index < count; index++) {
    const record = headerLength + index * recordLength
    const start = file.readUInt32BE(record + 8)
    const end = start + file.readUInt32BE(record + 12)
    if (end > file.length) throw new Error('Font file is cut short')
    tables.set(file.toString('latin1', record, record + 4), file.subarray(start, end))
  }
  return tables
}

/** The table of that name; throws where the font lacks it, because nothing can be drawn without. */
export function requiredTable(tables: SfntTables, tag: string): Buffer {
  const table = tables.get(tag)
  if (!table) throw new Error(`Font has no table ${tag}`)
  return table
}

/** Puts tables together to a file, with the checksums viewers look at. */
export function writeSfnt(tables: SfntTables): Buffer {
  const tags = [...tables.keys()].sort()
  const header = Buffer.alloc(headerLength + tags.length * recordLength)
  const log2 = Math.floor(Math.log2(tags.length))
  const searchRange = recordLength * 2 ** log2
  header.writeUInt32BE(trueTypeVersion, 0)
  header.writeUInt16BE(tags.length, 4)
  header.writeUInt16BE(searchRange, 6)
  header.writeUInt16BE(log2, 8)
  header.writeUInt16BE(tags.length * recordLength - searchRange, 10)

  const pieces: Buffer[] = [header]
  let position = header.length
  let headPosition = 0
  tags.forEach((tag, index) => {
    const table = requiredTable(tables, tag)
    const record = headerLength + index * recordLength
    header.write(tag, record, 'latin1')
    header.writeUInt32BE(checksum(table), record + 4)
    header.writeUInt32BE(position, record + 8)
    header.writeUInt32BE(table.length, record + 12)
    if (tag === 'head') headPosition = position
    const padding = Buffer.alloc(-table.length & 3)
    pieces.push(table, padding)
    position += table.length + padding.length
  })
  const file = Buffer.concat(pieces)
  file.writeUInt32BE((checksumOfFile - checksum(file)) >>> 0, headPosition + 8)
  return file
}

function checksum(bytes: Buffer): number {
  let sum = 0
  const whole = bytes.length & ~3
  for (let position = 0; position < whole; position += 4) sum = (sum + bytes.readUInt32BE(position)) >>> 0
  let rest = 0
  for (let position = whole; position < bytes.length; position++) {
    rest |= (bytes[position] ?? 0) << (24 - 8 * (position - whole))
  }
  return (sum + (rest >>> 0)) >>> 0
}
