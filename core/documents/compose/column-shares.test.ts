import { describe, expect, test } from 'vitest'
import { sharesByContent, sharesByWeight } from './column-shares.ts'

const sum = (shares: readonly number[]): number => shares.reduce((total, share) => total + share, 0)

describe('widths from content', () => {
  test('give the longer column more, and a Chinese character the room of two', () => {
    const [latin = 0, chinese = 0] = sharesByContent([['abcdefghijkl', '一二三四五六七八九十百千']])
    expect(chinese).toBeCloseTo(2 * latin)
  })

  test('leave an empty column its least and stop a long one from starving the rest', () => {
    const shares = sharesByContent([['', 'x'.repeat(500)]])
    expect(shares[0]).toBeGreaterThan(0.1)
    expect(sum(shares)).toBeCloseTo(1)
  })

  test('fit rows of different length', () => {
    expect(sharesByContent([['a'], ['a', 'b', 'c']])).toHaveLength(3)
  })
})

test('widths from weights add up to one', () => {
  expect(sum(sharesByWeight([7, 33, 9]))).toBeCloseTo(1)
})
