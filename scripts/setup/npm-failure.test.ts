import { describe, expect, test } from 'vitest'
import { failureOfNpm } from './npm-failure.mjs'

describe('what npm says becomes one sentence', () => {
  test.each([
    ['npm 11 offline', 'npm error code ENOTFOUND\nnpm error request to https://x failed', 'networkMissing'],
    ['npm 10 offline', 'npm ERR! code EAI_AGAIN\nnpm ERR! errno EAI_AGAIN', 'networkMissing'],
    ['refused', 'npm error code ECONNREFUSED', 'networkMissing'],
    ['a proxy that fails', 'npm error code E503', 'networkMissing'],
    ['a full disk', 'npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write', 'diskFull'],
    ['a folder of somebody else', 'npm error code EACCES\nnpm error syscall mkdir', 'folderReadOnly'],
    ['a read-only disk', 'npm error code EROFS', 'folderReadOnly'],
    ['a damaged download', 'npm error code EINTEGRITY', 'packageDamaged'],
    [
      'a lockfile that is behind',
      'npm error code EUSAGE\nnpm error `npm ci` can only install',
      'lockfileStale',
    ],
  ])('%s', (_, stderr, key) => {
    expect(failureOfNpm(stderr, '/repo').key).toBe(key)
  })
  test('what nobody expected is quoted', () => {
    const failure = failureOfNpm('npm error code EWEIRD\nnpm error The moon is full.\n', '/repo')
    expect([failure.key, failure.params]).toEqual(['installFailed', { reason: 'The moon is full' }])
  })
  test('silence is still a sentence', () => {
    expect(failureOfNpm('', '/repo').params).toEqual({ reason: 'npm' })
  })
})
