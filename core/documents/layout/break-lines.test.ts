import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentFaces } from '../../../tests/helpers/document-faces.ts'
import { breakLines, longestWordOf, widthOf } from './break-lines.ts'
import { createTypesetter } from './typesetter.ts'
import type { SetCharacter } from './typesetter.ts'

const sizePt = 10
const look = { sizePt, colour: '#000000', mutedColour: '#000000', linkColour: '#000000' }

function set(text: string, language: 'zh-CN' | 'en' = 'zh-CN'): readonly SetCharacter[] {
  return createTypesetter(documentFaces(), language).setRuns([{ text }], look)[0] ?? []
}

function linesOf(text: string, width: number): readonly string[] {
  return breakLines(set(text), width, sizePt).map((line) => line.characters.map(({ text: t }) => t).join(''))
}

const neverFirst = /^[，。、；：？！）》」』】”’…—%‰℃,.;:!?)\]}]/u
const neverLast = /[（《「『【“‘([{¥$￥€]$/u

/** Chinese, punctuation, Latin words, numbers, codes: as business text mixes them. */
const mixedText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('客', '户', '采', '购', '方案', '交付周期', '不') },
      {
        weight: 3,
        arbitrary: fc.constantFrom('，', '。', '、', '；', '：', '？', '！', '）', '》', '”', '……', '——'),
      },
      { weight: 2, arbitrary: fc.constantFrom('（', '《', '“', '「') },
      { weight: 2, arbitrary: fc.constantFrom('ERP', 'key-account', 'GB/T', 'Keyplan', 'it’s') },
      { weight: 2, arbitrary: fc.constantFrom('¥1,234.50', '95%', '2026', 'QB-2026-A7', '3.5℃', '(a)') },
      { weight: 1, arbitrary: fc.constantFrom(' ', '  ') },
    ),
    { minLength: 1, maxLength: 120 },
  )
  .map((pieces) => pieces.join(''))

describe('breakLines', () => {
  it('never starts a line with a closing mark nor ends one with an opening mark', () => {
    fc.assert(
      fc.property(mixedText, fc.integer({ min: 150, max: 400 }), (text, width) => {
        const lines = linesOf(text, width)
        const wholeFits = longestWordOf(set(text), sizePt) <= width
        fc.pre(wholeFits)
        expect(lines.slice(1).filter((line) => neverFirst.test(line))).toEqual([])
        expect(lines.slice(0, -1).filter((line) => neverLast.test(line))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
  it('never cuts a Latin word, a number or a code that fits a line', () => {
    const words = /[A-Za-z0-9¥][A-Za-z0-9,.%℃’]*/gu
    fc.assert(
      fc.property(mixedText, fc.integer({ min: 150, max: 400 }), (text, width) => {
        fc.pre(longestWordOf(set(text), sizePt) <= width)
        const wordsInLines = linesOf(text, width).flatMap((line) => line.match(words) ?? [])
        expect(wordsInLines).toEqual(text.match(words) ?? [])
      }),
      { numRuns: 300 },
    )
  })
  it('loses nothing but spaces and never overfills a line', () => {
    fc.assert(
      fc.property(mixedText, fc.integer({ min: 30, max: 400 }), (text, width) => {
        const lines = breakLines(set(text), width, sizePt)
        const joined = lines.flatMap((line) => line.characters.map((character) => character.text)).join('')
        expect(joined.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        expect(Math.max(...lines.map((line) => line.width))).toBeLessThanOrEqual(width + 0.02)
      }),
      { numRuns: 300 },
    )
  })
  it('keeps words whole at spaces', () => {
    expect(linesOf('delivery within fourteen days', 70)).toEqual(['delivery within', 'fourteen days'])
  })
  it('keeps a price with its sign and a percentage with its number', () => {
    expect(linesOf('节约¥1,284,500.00元', 84)).toEqual(['节约', '¥1,284,500.00元'])
    expect(linesOf('占全部投诉的37%。', 75)).toEqual(['占全部投诉的', '37%。'])
  })
  it('parts a compound after its hyphen but not a code', () => {
    expect(linesOf('our key-account portal', 60)[0]).toBe('our key-')
    expect(linesOf('产品型号QB-2026-A7', 80)).toEqual(['产品型号', 'QB-2026-A7'])
  })
  it('cuts what is longer than a line, and ends', () => {
    const lines = linesOf('x'.repeat(5000), 100)
    expect(lines.join('')).toHaveLength(5000)
    expect(lines.length).toBeGreaterThan(100)
  })
  it('makes one empty line of nothing', () => {
    expect(linesOf('', 100)).toEqual([''])
  })
  it('still ends where not one character fits', () => {
    expect(linesOf('客户', 1)).toEqual(['客', '户'])
  })
})

describe('widthOf', () => {
  it('sets Chinese and Latin a quarter em apart', () => {
    expect(
      widthOf(set('用ERP'), sizePt) - widthOf(set('用'), sizePt) - widthOf(set('ERP'), sizePt),
    ).toBeCloseTo(2.5)
  })
  it('squeezes full-width marks at both ends of a line and where two meet', () => {
    expect(widthOf(set('（中）'), sizePt)).toBeCloseTo(20, 0)
    expect(widthOf(set('中）。中'), sizePt)).toBeCloseTo(35, 0)
  })
  it('sets an apostrophe narrow in Latin words and quotes narrow in English', () => {
    expect(widthOf(set('it’s'), sizePt)).toBeLessThan(17)
    expect(widthOf(set('x“a”x', 'en'), sizePt)).toBeLessThan(26)
    expect(widthOf(set('中“a”中'), sizePt)).toBeGreaterThan(44)
  })
})
