import { describe, expect, test } from 'vitest'
import { hasFailedLately, parseMemory } from './electron-memory.ts'

const hour = 3_600_000

test('an answer and a failure are remembered', () => {
  expect(parseMemory('{"declined":true,"failedAt":5}')).toEqual({ declined: true, failedAt: 5 })
})

test.each(['', 'null', '[]', '{"declined":1,"failedAt":"yesterday"}', '{"decl'])(
  'a damaged memory is none: %s',
  (text) => {
    expect(parseMemory(text)).toEqual({ declined: false, failedAt: null })
  },
)

describe('a failure counts', () => {
  const now = 100 * hour
  test.each([
    ['at once', 100, true],
    ['for a day', 76.1, true],
    ['no longer than a day', 76, false],
    ['never from the future', 101, false],
  ])('%s', (_, failedHour, counts) => {
    expect(hasFailedLately({ declined: false, failedAt: failedHour * hour }, now)).toBe(counts)
  })
  test('only where there was one', () => {
    expect(hasFailedLately({ declined: false, failedAt: null }, now)).toBe(false)
  })
})
