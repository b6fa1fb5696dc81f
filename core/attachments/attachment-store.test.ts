import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { attachmentStore, type AttachmentStore } from './attachment-store.ts'

const bytes = new TextEncoder().encode('资质证书')
const sha256 = createHash('sha256').update(bytes).digest('hex')
const longAgo = new Date('2020-01-01T00:00:00Z')

let folder = ''
let store: AttachmentStore
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keyplan-attachments-'))
  store = attachmentStore(folder)
})
afterEach(() => rm(folder, { recursive: true }))

function pathOfStored(): string {
  return join(folder, 'attachments', sha256.slice(0, 2), sha256)
}

test('keeps a file under its digest and reads the same bytes back', async () => {
  expect(await store.put(bytes)).toEqual({ sha256, sizeBytes: bytes.byteLength })
  expect(await readdir(join(folder, 'attachments', sha256.slice(0, 2)))).toEqual([sha256])
  expect(Buffer.from(await store.read(sha256))).toEqual(Buffer.from(bytes))
})

test('keeps the same content once and leaves no unfinished file', async () => {
  await Promise.all([store.put(bytes), store.put(bytes), store.put(bytes)])
  expect(await readdir(join(folder, 'attachments', sha256.slice(0, 2)))).toEqual([sha256])
  expect(await readdir(join(folder, 'attachments'))).toEqual([sha256.slice(0, 2)])
})

test('refuses to hand out a file whose content changed, and mends it when it is put again', async () => {
  await store.put(bytes)
  await writeFile(pathOfStored(), 'something else')
  await expect(store.read(sha256)).rejects.toMatchObject({ code: 'file.unreadable', params: { sha256 } })
  expect(await store.check([sha256])).toEqual([{ sha256, fault: 'changed' }])
  await store.put(bytes)
  expect(await store.check([sha256])).toEqual([])
})

test('finds a file that is gone', async () => {
  expect(await store.check([sha256])).toEqual([{ sha256, fault: 'missing' }])
  await expect(store.read(sha256)).rejects.toMatchObject({ code: 'file.unreadable' })
})

test('a digest that is none never becomes a path', async () => {
  await expect(store.read('../../etc/passwd')).rejects.toThrow()
})

test('the sweep takes old files without a row, never young ones or those with a row', async () => {
  await store.put(bytes)
  expect(await store.sweep(new Set())).toBe(0)
  await utimes(pathOfStored(), longAgo, longAgo)
  expect(await store.sweep(new Set([sha256]))).toBe(0)
  expect(await store.sweep(new Set())).toBe(1)
  expect(await store.check([sha256])).toEqual([{ sha256, fault: 'missing' }])
})

test('putting an old file again protects it from the sweep until its row is written', async () => {
  await store.put(bytes)
  await utimes(pathOfStored(), longAgo, longAgo)
  await store.put(bytes)
  expect(await store.sweep(new Set())).toBe(0)
})

test('the sweep takes what a dead process left and leaves the work of a living one and foreign files', async () => {
  const root = join(folder, 'attachments')
  const ours = `unfinished-${process.pid}-b`
  await mkdir(root, { recursive: true })
  for (const name of ['unfinished-999999999-a', ours, 'notes.txt']) await writeFile(join(root, name), 'half')
  expect(await store.sweep(new Set())).toBe(1)
  expect((await readdir(root)).toSorted()).toEqual(['notes.txt', ours])
})
