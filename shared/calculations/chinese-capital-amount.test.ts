import fc from 'fast-check'
import { expect, test } from 'vitest'
import { minorUnitsSchema } from '../domain/quantities.ts'
import { chineseCapitalAmount } from './chinese-capital-amount.ts'

const written = (fen: number): string | null => chineseCapitalAmount(minorUnitsSchema.parse(fen), 'CNY')

test('[W-01] only CNY has capital numerals', () => {
  expect(chineseCapitalAmount(minorUnitsSchema.parse(100), 'JPY')).toBeNull()
  expect(chineseCapitalAmount(minorUnitsSchema.parse(100), 'EUR')).toBeNull()
})

test.each([
  [1_000, '壹拾元整'],
  [788_339_344, '柒佰捌拾捌万叁仟叁佰玖拾叁元肆角肆分'],
])('[W-02] %i fen is %s', (fen, words) => {
  expect(written(fen)).toBe(words)
})

test.each([
  [10_000_000_000, '壹亿元整'],
  [15_000_000_000, '壹亿伍仟万元整'],
  [100_000_000_000_000, '壹万亿元整'],
  [1_000_000_000_000_000, '壹拾万亿元整'],
  [100_000_000_010_000, '壹万亿零壹佰元整'],
])('[W-03] %i fen is %s', (fen, words) => {
  expect(written(fen)).toBe(words)
})

test.each([
  [140_950, '壹仟肆佰零玖元伍角整'],
  [600_714, '陆仟零柒元壹角肆分'],
  [168_032, '壹仟陆佰捌拾元叁角贰分'],
  [10_700_053, '壹拾万柒仟元伍角叁分'],
  [10_050_000, '壹拾万零伍佰元整'],
  [10_001_000_000, '壹亿零壹万元整'],
  [10_000_000_100, '壹亿零壹元整'],
  [1_000_000_100_000, '壹佰亿零壹仟元整'],
])('[W-04] %i fen is %s', (fen, words) => {
  expect(written(fen)).toBe(words)
})

test.each([
  [123_450, '壹仟贰佰叁拾肆元伍角整'],
  [32_504, '叁佰贰拾伍元零肆分'],
  [1_640_902, '壹万陆仟肆佰零玖元零贰分'],
  [50, '伍角整'],
  [55, '伍角伍分'],
  [5, '伍分'],
])('[W-05] %i fen is %s', (fen, words) => {
  expect(written(fen)).toBe(words)
})

test.each([
  [0, '零元整'],
  [-50, '负伍角整'],
  [-123_450, '负壹仟贰佰叁拾肆元伍角整'],
])('[W-06] %i fen is %s', (fen, words) => {
  expect(written(fen)).toBe(words)
})

/** Reads capital numerals back, place by place: another way round than the writer. */
function read(words: string): number {
  const text = words.replace(/^负/u, '').replace(/整$/u, '')
  const [yuan = '', rest = ''] = text.includes('元') ? text.split('元') : ['', text]
  const digit = (char: string): number => '零壹贰叁肆伍陆柒捌玖'.indexOf(char)
  const small = (part: string): number =>
    [...part.matchAll(/([壹贰叁肆伍陆柒捌玖])([拾佰仟]?)/gu)].reduce(
      (sum, [, value = '', place = '']) => sum + digit(value) * 10 ** ' 拾佰仟'.indexOf(place || ' '),
      0,
    )
  const wan = (part: string): number => {
    const at = part.indexOf('万')
    return at < 0 ? small(part) : small(part.slice(0, at)) * 10_000 + small(part.slice(at + 1))
  }
  const at = yuan.lastIndexOf('亿')
  const whole = at < 0 ? wan(yuan) : wan(yuan.slice(0, at)) * 100_000_000 + wan(yuan.slice(at + 1))
  const tenths = /([壹贰叁肆伍陆柒捌玖])角/u.exec(rest)?.[1] ?? '零'
  const hundredths = /([壹贰叁肆伍陆柒捌玖])分/u.exec(rest)?.[1] ?? '零'
  const fen = whole * 100 + digit(tenths) * 10 + digit(hundredths)
  return words.startsWith('负') ? -fen : fen
}

test('[W-02] [W-04] every amount can be read back and never holds a double zero', () => {
  const amounts = fc.oneof(
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.integer({ min: -1_000_000_000_000_000, max: 1_000_000_000_000_000 }),
    fc
      .array(fc.constantFrom('0', '0', '0', '1', '5', '9'), { minLength: 1, maxLength: 15 })
      .map((digits) => Number(digits.join(''))),
  )
  fc.assert(
    fc.property(amounts, (fen) => {
      const words = written(fen) ?? ''
      expect(read(words)).toBe(fen === 0 ? 0 : fen)
      expect(words).not.toMatch(/零零|零[万亿角分]|零元(?!整)|亿万/u)
    }),
    { numRuns: 500 },
  )
})
