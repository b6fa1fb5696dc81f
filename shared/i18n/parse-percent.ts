import { type BasisPoints, basisPointsSchema } from '../domain/quantities.ts'
import { chooseReading, decimalReadings } from './parse-decimal.ts'
import { longestTyped, normaliseTyped, type Parsed, parsedAs, refusedAs } from './parse-result.ts'

const asBasisPoints = (units: number): BasisPoints | null => basisPointsSchema.safeParse(units).data ?? null

/** Reads a percentage from 0 to 100 with up to two decimals: `12.5%`, `12,5 %`, `百分之12`, `13`. */
export function parsePercent(text: string): Parsed<BasisPoints> {
  const typed = normaliseTyped(text)
  if (typed === '') return refusedAs('empty')
  if (typed.length > longestTyped) return refusedAs('number')
  const number = typed.replace(/^百分之/u, '').replace(/\s*%$/u, '')
  const result = chooseReading(decimalReadings(number), 2, asBasisPoints)
  return !result.ok && result.code === 'range' ? refusedAs('percentRange') : result
}

const chineseDigits = '零一二三四五六七八九'

/** 折 names what is left to pay: one digit counts tenths, two digits hundredths. 九五折, 95折 and 9.5折 are 5 % off. */
function parseZhe(figure: string): Parsed<BasisPoints> {
  const digits = Array.from(figure)
    .map((char) => (chineseDigits.includes(char) ? String(chineseDigits.indexOf(char)) : char))
    .join('')
    .replace(/^(\d)点/u, '$1.')
  const match = /^([1-9])(?:\.?(\d))?$/.exec(digits)
  if (!match) return refusedAs('number')
  const reduction = (left: number): BasisPoints => basisPointsSchema.parse(10_000 - left)
  // 10折 could be the full price or a tenth of it.
  if (digits === '10')
    return { ok: false, code: 'ambiguous', readings: [reduction(10_000), reduction(1_000)] }
  return parsedAs(reduction(Number(match[1]) * 1_000 + Number(match[2] ?? 0) * 100))
}

/** Reads a discount as the reduction: `5%`, `5`, and in Chinese fashion `95折`. Rule Q-02. */
export function parseDiscount(text: string): Parsed<BasisPoints> {
  const typed = normaliseTyped(text)
  const zhe = /^(\S{1,4})\s*折$/u.exec(typed)
  return zhe?.[1] === undefined ? parsePercent(text) : parseZhe(zhe[1])
}
