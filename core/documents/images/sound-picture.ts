import { isSoundJpeg } from './jpeg-soundness.ts'
import { isSoundPng } from './png-soundness.ts'

/** Whether a picture can be shown whole by every program; one that cannot would spoil the document it stands in. */
export function isSoundPicture(bytes: Uint8Array, mediaType: 'image/png' | 'image/jpeg'): Promise<boolean> {
  return mediaType === 'image/png' ? isSoundPng(bytes) : Promise.resolve(isSoundJpeg(bytes))
}
