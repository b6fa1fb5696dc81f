import { once } from 'node:events'
import { crc32, createInflate } from 'node:zlib'

/** More pixels than any page can show; a small file may claim far more (T3). */
export const mostPixels = 60_000_000

const signatureLength = 8
/** Length, type and checksum around the data of a chunk. */
const chunkFrame = 12
const channelsOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
const depthsOf: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
}
/** Start and step of the seven passes of an interlaced picture: x, y, across, down (PNG 3rd ed., 8.1). */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

interface PngHeader {
  readonly width: number
  readonly height: number
  readonly bitsPerPixel: number
  readonly colourType: number
  readonly isInterlaced: boolean
}

/** Whether every chunk of a PNG is whole and its picture data has the size its header promises. */
export async function isSoundPng(bytes: Uint8Array): Promise<boolean> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const data: Buffer[] = []
  let header: PngHeader | null = null
  let hasPalette = false
  for (let at = signatureLength; at + chunkFrame <= file.length;) {
    const length = file.readUInt32BE(at)
    const end = at + chunkFrame + length
    if (end > file.length) return false
    const type = file.toString('latin1', at + 4, at + 8)
    if (crc32(file.subarray(at + 4, end - 4)) !== file.readUInt32BE(end - 4)) return false
    const content = file.subarray(at + 8, end - 4)
    if (header === null) {
      header = type === 'IHDR' ? headerOf(content) : null
      if (header === null) return false
    }
    if (type === 'PLTE') hasPalette = true
    if (type === 'IDAT') data.push(content)
    if (type === 'IEND') {
      if (header.colourType === 3 && !hasPalette) return false
      return data.length > 0 && (await inflatesTo(data, dataLength(header)))
    }
    at = end
  }
  return false
}

function headerOf(content: Buffer): PngHeader | null {
  if (content.length !== 13) return null
  const [width, height] = [content.readUInt32BE(0), content.readUInt32BE(4)]
  const [depth, colourType, interlace] = [content.readUInt8(8), content.readUInt8(9), content.readUInt8(12)]
  if (depthsOf[colourType]?.includes(depth) !== true || interlace > 1) return null
  if (width === 0 || height === 0 || width * height > mostPixels) return null
  const bitsPerPixel = depth * (channelsOf[colourType] ?? 0)
  return { width, height, bitsPerPixel, colourType, isInterlaced: interlace === 1 }
}

/** Bytes of the unpacked rows, each with its filter byte. */
function dataLength({ width, height, bitsPerPixel, isInterlaced }: PngHeader): number {
  const rows = (across: number, down: number): number =>
    across === 0 ? 0 : down * (1 + Math.ceil((across * bitsPerPixel) / 8))
  if (!isInterlaced) return rows(width, height)
  const steps = (size: number, start: number, step: number): number =>
    Math.max(0, Math.ceil((size - start) / step))
  return passes.reduce(
    (sum, [x, y, across, down]) => sum + rows(steps(width, x, across), steps(height, y, down)),
    0,
  )
}

/** Unpacks beside the main thread and keeps nothing, so that a picture that swells fills no memory. */
async function inflatesTo(parts: readonly Buffer[], expected: number): Promise<boolean> {
  const inflate = createInflate()
  let found = 0
  inflate.on('data', (chunk: Buffer) => {
    found += chunk.length
    if (found > expected) inflate.destroy()
  })
  const ended = once(inflate, 'close')
  // The failure is told by what was found; without a listener it would end the process.
  inflate.on('error', () => {
    found = -1
  })
  for (const part of parts) inflate.write(part)
  inflate.end()
  await ended.catch(() => undefined)
  return found === expected
}
