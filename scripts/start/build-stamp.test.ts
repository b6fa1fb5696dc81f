import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { stampOfSources } from './build-stamp.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyplan-stamp-'))
  mkdirSync(join(folder, 'renderer', 'app'), { recursive: true })
  writeFileSync(join(folder, 'renderer', 'app', 'main.tsx'), 'one')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})
const stamp = (): string => stampOfSources(folder, ['renderer', 'lock.json'])

test('is the same for the same content, whenever it was written', () => {
  const before = stamp()
  writeFileSync(join(folder, 'renderer', 'app', 'main.tsx'), 'one')
  expect(stamp()).toBe(before)
})

test('changes with an edit, a new file, a new name and a listed file', () => {
  const stamps = [stamp()]
  writeFileSync(join(folder, 'renderer', 'app', 'main.tsx'), 'two')
  stamps.push(stamp())
  writeFileSync(join(folder, 'renderer', 'b.ts'), '')
  stamps.push(stamp())
  renameSync(join(folder, 'renderer', 'b.ts'), join(folder, 'renderer', 'c.ts'))
  stamps.push(stamp())
  writeFileSync(join(folder, 'lock.json'), '{}')
  stamps.push(stamp())
  expect(new Set(stamps).size).toBe(5)
})

test('tests need no build', () => {
  const before = stamp()
  writeFileSync(join(folder, 'renderer', 'app', 'main.test.tsx'), 'expect')
  expect(stamp()).toBe(before)
})
