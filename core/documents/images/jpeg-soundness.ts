import { mostPixels } from './png-soundness.ts'

const startOfScan = 0xda
/** Markers without a length: fill bytes, restarts and a second start (ITU T.81, B.1.1.3). */
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)
/** Baseline, extended and progressive frames; lossless and arithmetic ones are read by hardly any program. */
const readableFrames = [0xc0, 0xc1, 0xc2]

/** Whether a JPEG has a frame that programs can read, and pixels that end where a picture ends. */
export function isSoundJpeg(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let hasFrame = false
  for (let at = 2; at + 4 <= file.length;) {
    if (file.readUInt8(at) !== 0xff) return false
    const marker = file.readUInt8(at + 1)
    if (marker === 0xff || standsAlone(marker)) {
      at += marker === 0xff ? 1 : 2
      continue
    }
    if (marker === startOfScan) return hasFrame && file.lastIndexOf(Buffer.from([0xff, 0xd9])) > at
    if (readableFrames.includes(marker)) hasFrame ||= isReadableFrame(file.subarray(at + 4))
    at += 2 + file.readUInt16BE(at + 2)
  }
  return false
}

/** Grey, RGB or CMYK with eight bits each, and not larger than any page can show. */
function isReadableFrame(frame: Buffer): boolean {
  if (frame.length < 6) return false
  const [precision, height, width] = [frame.readUInt8(0), frame.readUInt16BE(1), frame.readUInt16BE(3)]
  const pixels = height * width
  return precision === 8 && [1, 3, 4].includes(frame.readUInt8(5)) && pixels > 0 && pixels <= mostPixels
}
