import { Resvg } from '@resvg/resvg-js'

/** Where the header of every PNG keeps size, bits per channel and colour type. */
const header = { width: 16, height: 20, bitDepth: 24, colourType: 25, end: 33 }
const greyWithTransparency = 4

/**
 * The same picture in a form jsPDF reads rightly: it draws grey pictures with transparency and 16 bits per
 * channel as stripes, so these are drawn anew in full colour. All others pass as they are.
 */
export function plainPng(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isMisread =
    file.length >= header.end &&
    file.readUInt8(header.bitDepth) === 16 &&
    file.readUInt8(header.colourType) === greyWithTransparency
  if (!isMisread) return bytes
  const width = String(file.readUInt32BE(header.width))
  const height = String(file.readUInt32BE(header.height))
  const size = `width="${width}" height="${height}"`
  const picture = `<image ${size} href="data:image/png;base64,${file.toString('base64')}"/>`
  return new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" ${size}>${picture}</svg>`).render().asPng()
}
