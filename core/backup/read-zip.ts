import type { Readable } from 'node:stream'
import { open, type Entry, type ZipFile } from 'yauzl'
import { drain, type FileDigest } from './file-digest.ts'

/** One entry of an archive, not read yet. */
export interface ZipEntry {
  readonly name: string
  /** As declared; what is read is held against it. */
  readonly sizeBytes: number
  readonly packedBytes: number
  /** Reads the entry, into a new file where one is named; fails when length or checksum are not as declared. */
  readonly extract: (path: string | null) => Promise<FileDigest>
  /** Reads a small entry whole; fails beyond the limit. */
  readonly read: (limitBytes: number) => Promise<Buffer>
}

/** Thrown for an archive that is not what it says it is. */
export class ZipFault extends Error {}

/** Goes through the entries of an archive one after the other. */
export async function forEachZipEntry(
  path: string,
  visit: (entry: ZipEntry) => Promise<void>,
): Promise<void> {
  const zip = await openZip(path)
  try {
    for (let entry = await nextEntry(zip); entry !== null; entry = await nextEntry(zip)) {
      await visit(zipEntry(zip, entry))
    }
  } finally {
    zip.close()
  }
}

function zipEntry(zip: ZipFile, entry: Entry): ZipEntry {
  return {
    name: entry.fileName,
    sizeBytes: entry.uncompressedSize,
    packedBytes: entry.compressedSize,
    extract: async (path) => {
      const digest = await drain(await openStream(zip, entry), path)
      // Readers that trust declared sizes pass truncated parts on silently (T1).
      if (digest.sizeBytes !== entry.uncompressedSize || digest.crc32 !== entry.crc32) {
        throw new ZipFault(`${entry.fileName} is not as declared`)
      }
      return digest
    },
    read: async (limitBytes) => {
      if (entry.uncompressedSize > limitBytes) throw new ZipFault(`${entry.fileName} is too large`)
      const stream = await openStream(zip, entry)
      const chunks: Buffer[] = []
      // Without an encoding a stream of bytes yields buffers.
      // Without an encoding set, a byte stream gives buffers.
      for await (const chunk of stream) chunks.push(chunk as Buffer)
      return Buffer.concat(chunks)
    },
  }
}

function openZip(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    open(path, { lazyEntries: true, autoClose: false, strictFileNames: true }, (error, zip) => {
      if (error === null) resolve(zip)
      else reject(error)
    })
  })
}

function nextEntry(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void): void => {
      zip.removeListener('entry', onEntry)
      zip.removeListener('end', onEnd)
      zip.removeListener('error', onError)
      finish()
    }
    const onEntry = (entry: Entry): void => settle(() => resolve(entry))
    const onEnd = (): void => settle(() => resolve(null))
    const onError = (error: Error): void => settle(() => reject(error))
    zip.once('entry', onEntry)
    zip.once('end', onEnd)
    zip.once('error', onError)
    zip.readEntry()
  })
}

function openStream(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error === null) resolve(stream)
      else reject(error)
    })
  })
}
