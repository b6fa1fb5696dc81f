import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { electronBinary } from './electron-binary.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyplan-electron-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function install(into = join(folder, 'dist')): string {
  mkdirSync(into, { recursive: true })
  writeFileSync(join(folder, 'path.txt'), 'electron')
  writeFileSync(join(into, 'electron'), '')
  return join(into, 'electron')
}

describe('the Electron program', () => {
  test('is absent where only the package is there', () => {
    expect(electronBinary({}, folder)).toBeNull()
  })
  test('is found after it was fetched', () => {
    expect(electronBinary({}, folder)).toBeNull()
    expect(install()).toBe(electronBinary({}, folder))
  })
  test('is absent where a fetch stopped half-way', () => {
    writeFileSync(join(folder, 'path.txt'), 'electron')
    expect(electronBinary({}, folder)).toBeNull()
  })
  test('is the one ELECTRON_EXEC_PATH names', () => {
    const program = install(join(folder, 'elsewhere'))
    expect(electronBinary({ ELECTRON_EXEC_PATH: program }, folder)).toBe(program)
  })
  test('is absent where ELECTRON_EXEC_PATH names nothing', () => {
    install()
    expect(electronBinary({ ELECTRON_EXEC_PATH: join(folder, 'nothing') }, folder)).toBeNull()
  })
  test('is looked for where ELECTRON_OVERRIDE_DIST_PATH says', () => {
    const program = install(join(folder, 'other'))
    expect(electronBinary({ ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'other') }, folder)).toBe(program)
  })
})
