/** Size of a picture in pixels. */
export interface ImageSize {
  readonly widthPx: number
  readonly heightPx: number
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/**
 * Reads a picture's size from its own first bytes; null where they are not what the media type says. A file that only
 * calls itself a picture must not reach a writer.
 */
export function imageSize(bytes: Uint8Array, mediaType: 'image/png' | 'image/jpeg'): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = mediaType === 'image/png' ? pngSize(bytes, view) : jpegSize(view)
  return size !== null && size.widthPx > 0 && size.heightPx > 0 ? size : null
}

function pngSize(bytes: Uint8Array, view: DataView): ImageSize | null {
  if (bytes.byteLength < 24 || pngSignature.some((byte, index) => bytes[index] !== byte)) return null
  return { widthPx: view.getUint32(16), heightPx: view.getUint32(20) }
}

/** Start-of-frame markers carry the size; the others between C0 and CF mean something else (ITU T.81, B.1.1.3). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

function jpegSize(view: DataView): ImageSize | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null
  let at = 2
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (isFrame(marker)) return { heightPx: view.getUint16(at + 5), widthPx: view.getUint16(at + 7) }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}
