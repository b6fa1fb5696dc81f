import type { IncomingMessage } from 'node:http'
import { limits } from '../shared/domain/limits.ts'

/** Largest body taken, in bytes (T5): a file is the largest thing a screen ever sends. */
export const bodyLimitBytes = limits.handedFileBytes

/** Enough for a code or a key: what may be sent before anybody knows who sends it. */
export const strangerLimitBytes = 4_096

/** The whole body, or `too-large` as soon as that is certain. */
export function readBody(
  request: IncomingMessage,
  limitBytes: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large'> {
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) return Promise.resolve('too-large')
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    let size = 0
    request.on('data', (chunk: Uint8Array) => {
      size += chunk.byteLength
      if (size <= limitBytes) {
        chunks.push(chunk)
        return
      }
      // Paused, not destroyed: the refusal still has to go out over this connection.
      request.pause()
      resolve('too-large')
    })
    request.once('end', () => {
      resolve(Uint8Array.from(Buffer.concat(chunks, size)))
    })
    request.once('error', reject)
  })
}

/** The body as JSON, or undefined where it is none. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown
  } catch {
    return undefined
  }
}
