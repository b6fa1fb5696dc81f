import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { Writable, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'

/** What identifies a content. */
export interface FileDigest {
  readonly sizeBytes: number
  readonly sha256: string
  readonly crc32: number
}

/** Reads a stream to its end, into a new file where one is named. */
export async function drain(stream: Readable, path: string | null): Promise<FileDigest> {
  const hash = createHash('sha256')
  let sizeBytes = 0
  let checksum = 0
  await pipeline(
    stream,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk)
        checksum = crc32(chunk, checksum)
        sizeBytes += chunk.byteLength
        yield chunk
      }
    },
    path === null ? nowhere() : createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }),
  )
  return { sizeBytes, sha256: hash.digest('hex'), crc32: checksum }
}

/** The digest of a file on the disk. */
export function digestFile(path: string): Promise<FileDigest> {
  return drain(createReadStream(path), null)
}

function nowhere(): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => {
      done()
    },
  })
}
