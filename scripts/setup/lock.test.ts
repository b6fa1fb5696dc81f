import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withLock } from './lock.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyplan-lock-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})
const lockFile = (): string => join(folder, '.cache', 'set-up.lock')

test('a second command waits for the first', async () => {
  const events: string[] = []
  const work = (name: string) => async () => {
    events.push(`${name} begins`)
    await new Promise((resolve) => setTimeout(resolve, 20))
    events.push(`${name} ends`)
  }
  await Promise.all([withLock(folder, work('first')), withLock(folder, work('second'))])
  expect(events).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
})

test('the lock goes away when the work fails', async () => {
  await expect(withLock(folder, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(existsSync(lockFile())).toBe(false)
})

test('the lock of a process that is gone is taken over', async () => {
  mkdirSync(join(folder, '.cache'))
  // Beyond any process number the system hands out.
  writeFileSync(lockFile(), '2147483646')
  expect(await withLock(folder, () => Promise.resolve('done'))).toBe('done')
})
