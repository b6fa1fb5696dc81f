import { describe, expect, it } from 'vitest'
import type { HeadingBlock } from '../../../shared/document-model/document-model.ts'
import { chineseNumeral, numberHeadings } from './heading-numbers.ts'

const heading = (level: HeadingBlock['level'], numbered = true): HeadingBlock => ({
  kind: 'heading',
  level,
  text: 'x',
  numbered,
})
const numbersOf = (levels: readonly HeadingBlock[], numbering: 'chinese' | 'decimal'): readonly string[] =>
  numberHeadings(levels, numbering).map((each) => each.number)

describe('numberHeadings', () => {
  const outline = [heading(1), heading(2), heading(3), heading(2), heading(1), heading(2)]
  it('counts each level anew below the next higher one', () => {
    expect(numbersOf(outline, 'decimal')).toEqual(['1', '1.1', '1.1.1', '1.2', '2', '2.1'])
  })
  it('numbers in Chinese', () => {
    expect(numbersOf(outline, 'chinese')).toEqual(['一、', '（一）', '1.', '（二）', '二、', '（一）'])
  })
  it('leaves out headings without a number and does not count them', () => {
    expect(numbersOf([heading(1, false), heading(1)], 'decimal')).toEqual(['', '1'])
  })
  it('never starts at zero where a level is skipped', () => {
    expect(numbersOf([heading(3), heading(2)], 'decimal')).toEqual(['1.1.1', '1.2'])
  })
})

describe('chineseNumeral', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [99, '九十九'],
    [100, '100'],
  ])('writes %i as %s', (value, written) => {
    expect(chineseNumeral(value)).toBe(written)
  })
})
