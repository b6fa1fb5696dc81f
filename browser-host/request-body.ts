import type { IncomingMessage } from 'node:http'
import { limits } from '../shared/domain/limits.ts'

/** Largest body taken, in bytes (T5): a file is the largest thing a screen ever sends. */
export const bodyLimitBytes = limits.handedFileBytes

/** The whole body, or `too-large` as soon as that is certain. */
export function readBody(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | 'too-large'> {
  if (Number(request.headers['content-length'] ?? 0) > bodyLimitBytes) return Promise.resolve('too-large')
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    let size = 0
    request.on('data', (chunk: Uint8Array) => {
      size += chunk.byteLength
      if (size <= bodyLimitBytes) {
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
