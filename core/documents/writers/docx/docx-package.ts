import { Buffer } from 'node:buffer'
import { buffer as collect } from 'node:stream/consumers'
import { fromBuffer, type Entry, type ZipFile as UnzippedFile } from 'yauzl'
import { ZipFile } from 'yazl'

/** The parts of a Word file by their path. */
export type DocxParts = Map<string, Buffer>

/** Opens a package in memory. */
export async function readParts(bytes: Buffer): Promise<DocxParts> {
  const zip = await new Promise<UnzippedFile>((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, opened) => {
      if (error === null) resolve(opened)
      else reject(error)
    })
  })
  const parts: DocxParts = new Map()
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', resolve)
    zip.on('entry', (entry: Entry) => {
      if (entry.fileName.endsWith('/')) {
        zip.readEntry()
        return
      }
      readEntry(zip, entry).then((content) => {
        parts.set(entry.fileName, content)
        zip.readEntry()
      }, reject)
    })
    zip.readEntry()
  })
  return parts
}

function readEntry(zip: UnzippedFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error === null) collect(stream).then(resolve, reject)
      else reject(error)
    })
  })
}

/** The first day a zip can name, on the clock of the machine, so that equal parts make equal bytes. */
const zipEpoch = new Date(1980, 0, 1)

/** Packs parts again; the same parts always make the same bytes, and `node:zlib` is fast (W1). */
export async function writeParts(parts: DocxParts): Promise<Buffer> {
  const zip = new ZipFile()
  // The list of types comes first, as readers that stream expect it.
  const names = [...parts.keys()].sort((a, b) => Number(b === contentTypes) - Number(a === contentTypes))
  const options = { mtime: zipEpoch, mode: 0o100644, compress: true, forceDosTimestamp: true }
  for (const name of names) zip.addBuffer(parts.get(name) ?? Buffer.alloc(0), name, options)
  zip.end()
  return collect(zip.outputStream)
}

const contentTypes = '[Content_Types].xml'
