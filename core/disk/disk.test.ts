import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { namesIn } from './names-in.ts'
import { placeNewFile } from './place-new-file.ts'
import { isProcessAlive } from './running-process.ts'
import { fromSystemFailure } from './system-failure.ts'
import { sweepUnfinished, unfinishedName, withUnfinishedFolder } from './unfinished.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyplan-disk-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function deadPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid
}

test('names in a folder; none where there is no folder or a file', () => {
  writeFileSync(join(folder, 'b'), '')
  mkdirSync(join(folder, 'a'))
  expect(namesIn(folder)).toEqual(['a', 'b'])
  expect(namesIn(join(folder, 'none'))).toEqual([])
  expect(namesIn(join(folder, 'b'))).toEqual([])
})

test('a finished file gets its name, but never the name of a file that is there', () => {
  const [first, second, path] = ['1', '2', 'final'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(first, 'first')
  writeFileSync(second, 'second')
  expect(placeNewFile(first, path)).toBe(true)
  expect(placeNewFile(second, path)).toBe(false)
  expect(readFileSync(path, 'utf8')).toBe('first')
  expect(readdirSync(folder).toSorted()).toEqual(['2', 'final'])
})

test('an unfinished folder is gone afterwards, also after a failure', async () => {
  const failing = withUnfinishedFolder(folder, (inside) => {
    writeFileSync(join(inside, 'half'), '')
    return Promise.reject(new Error('stop'))
  })
  await expect(failing).rejects.toThrow('stop')
  expect(readdirSync(folder)).toEqual([])
})

test('the sweep takes what dead processes left and nothing else', () => {
  const mine = unfinishedName()
  for (const name of [mine, `unfinished-${deadPid()}-x`, 'unfinished-business.txt'])
    mkdirSync(join(folder, name))
  expect(sweepUnfinished(folder)).toBe(1)
  expect(readdirSync(folder).toSorted()).toEqual([mine, 'unfinished-business.txt'].toSorted())
})

test('tells living processes from dead ones, and never asks about groups of processes', () => {
  expect(isProcessAlive(process.pid)).toBe(true)
  expect(isProcessAlive(deadPid())).toBe(false)
  expect([0, -1, Number.NaN].map(isProcessAlive)).toEqual([false, false, false])
})

test.each([
  ['ENOSPC', 'disk.full'],
  ['EDQUOT', 'disk.full'],
  ['EIO', 'disk.io'],
  ['EROFS', 'workspace.read-only'],
  ['EACCES', 'workspace.read-only'],
])('%s becomes %s, by its code', (systemCode, code) => {
  const error = Object.assign(new Error('whatever'), { code: systemCode })
  expect(fromSystemFailure(error)).toMatchObject({ code, cause: error })
})

test('what is no failure of the disk stays as it is', () => {
  const bug = new TypeError('a bug')
  expect(fromSystemFailure(bug)).toBe(bug)
})
