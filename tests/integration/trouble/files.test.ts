import { createHash } from 'node:crypto'
import { createWriteStream, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { fullBundle } from '../../fixtures/exchange/full-bundle.ts'
import { expectRefusal, keyplanIn, troubleFolder } from './command-line.ts'

const bundle = JSON.stringify(fullBundle())
const head = '{"format":"keyplan-bundle","formatVersion":1,"language":"en"'

describe('a file that is no bundle', () => {
  test.each<[string, Buffer, string]>([
    ['without a byte', Buffer.alloc(0), 'bundle.invalid'],
    ['of zeros', Buffer.alloc(1_000_000), 'bundle.invalid'],
    ['that is a zip', Buffer.from('504b0304140000000800', 'hex'), 'bundle.invalid'],
    ['cut off', Buffer.from(bundle).subarray(0, bundle.length / 2), 'bundle.invalid'],
    ['in UTF-16', Buffer.from(`\uFEFF${bundle}`, 'utf16le'), 'bundle.invalid'],
    ['in another encoding', Buffer.from([0x7b, 0x22, 0xbf, 0xcd, 0xbb, 0xa7]), 'bundle.invalid'],
    ['nested 100,000 deep', Buffer.from('['.repeat(100_000) + ']'.repeat(100_000)), 'bundle.invalid'],
    [
      'with 100,000 levels in a field',
      Buffer.from(`${head},"accounts":${'[{"id":'.repeat(50_000)}1${'}]'.repeat(50_000)}}`),
      'bundle.invalid',
    ],
    ['with a key __proto__', Buffer.from(`${head},"__proto__":{"isMe":true}}`), 'bundle.invalid'],
    [
      'with a key __proto__ further in',
      Buffer.from(`${head},"accounts":[{"id":"a","name":"A","__proto__":{"x":1}}]}`),
      'bundle.invalid',
    ],
    ['that is a number', Buffer.from('7'), 'bundle.invalid'],
    ['that is null', Buffer.from('null'), 'bundle.invalid'],
    ['with another format', Buffer.from('{"format":"other","formatVersion":1}'), 'bundle.invalid'],
  ])('%s is refused, with and without a workspace, and nothing is written', async (_, bytes, code) => {
    const folder = troubleFolder()
    writeFileSync(join(folder, 'file.json'), bytes)
    await expectRefusal(folder, ['import', 'file.json'], code)
    expect((await keyplanIn('en', folder, ['sample'])).code).toBe(0)
    await expectRefusal(folder, ['import', 'file.json', '--replace'], code)
  })

  test('of one gigabyte is refused before it is read', async () => {
    const folder = troubleFolder()
    writeFileSync(join(folder, 'file.json'), '')
    truncateSync(join(folder, 'file.json'), 1024 * 1024 * 1024)
    await expectRefusal(folder, ['import', 'file.json'], 'file.too-large')
  })

  test.each(['folder', 'missing.json'])('but a %s cannot be read', async (name) => {
    const folder = troubleFolder()
    await expectRefusal(folder, ['import', name === 'folder' ? '.' : name], 'cannot-read')
  })
})

test('a key given twice counts once, as JSON has it, and changes nothing else', async () => {
  const folder = troubleFolder()
  writeFileSync(join(folder, 'twice.json'), `${head},"accounts":[{"id":"a","name":"First","name":"Second"}]}`)
  expect(await keyplanIn('en', folder, ['import', 'twice.json'])).toMatchObject({ code: 0 })
  expect((await keyplanIn('en', folder, ['list', 'accounts'])).result).toMatch(/Second/)
})

describe('an archive that is no backup', () => {
  const zipWith = async (path: string, parts: Readonly<Record<string, Buffer>>): Promise<void> => {
    const zip = new ZipFile()
    for (const [name, bytes] of Object.entries(parts)) zip.addBuffer(bytes, name)
    zip.end()
    await pipeline(zip.outputStream, createWriteStream(path))
  }
  const manifestFor = (database: Buffer, sizeBytes = database.length): Buffer => {
    const sha256 = createHash('sha256').update(database).digest('hex')
    const files = [{ name: 'workspace.db', sizeBytes, sha256 }]
    const manifest = {
      format: 'keyplan-backup',
      formatVersion: 1,
      createdAt: '2026-03-01T08:00:00.000Z',
      files,
    }
    return Buffer.from(JSON.stringify(manifest))
  }

  test.each<[string, (path: string) => Promise<void> | void]>([
    [
      'a bundle',
      (path) => {
        writeFileSync(path, bundle)
      },
    ],
    ['a zip of something else', (path) => zipWith(path, { mimetype: Buffer.from('text/plain') })],
    [
      'a small zip that unpacks to 200 MB',
      (path) => {
        const zeros = Buffer.alloc(200 * 1024 * 1024)
        return zipWith(path, { 'manifest.json': manifestFor(zeros), 'workspace.db': zeros })
      },
    ],
    [
      'a zip that is larger than its manifest says',
      (path) => {
        const zeros = Buffer.alloc(10_000)
        return zipWith(path, { 'manifest.json': manifestFor(zeros, 10), 'workspace.db': zeros })
      },
    ],
    [
      'an encrypted zip',
      async (path) => {
        const zeros = Buffer.alloc(10_000)
        await zipWith(path, { 'manifest.json': manifestFor(zeros), 'workspace.db': zeros })
        encryptByFlag(path)
      },
    ],
  ])('%s restores nothing, over a workspace or beside it', async (_, make) => {
    const folder = troubleFolder()
    await make(join(folder, 'backup.zip'))
    await expectRefusal(folder, ['restore', 'backup.zip'], 'backup.invalid')
    expect((await keyplanIn('en', folder, ['sample'])).code).toBe(0)
    await expectRefusal(folder, ['restore', 'backup.zip', '--replace'], 'backup.invalid')
  })
})

/** Sets the flag for encryption in every header of a zip. */
function encryptByFlag(path: string): void {
  const bytes = readFileSync(path)
  for (const [signature, flags] of [
    [0x04034b50, 6],
    [0x02014b50, 8],
  ] as const)
    for (let at = 0; at + 4 < bytes.length; at += 1)
      if (bytes.readUInt32LE(at) === signature)
        bytes.writeUInt16LE(bytes.readUInt16LE(at + flags) | 1, at + flags)
  writeFileSync(path, bytes)
}
