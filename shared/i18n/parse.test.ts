import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDateSchema } from '../domain/calendar-date.ts'
import { minorUnitsSchema, quantitySchema, unitPriceSchema } from '../domain/quantities.ts'
import { formatDate } from './format-date.ts'
import { editText, formatAmount, formatQuantity, formatUnitPrice } from './format-number.ts'
import { parseDate } from './parse-date.ts'
import { parseMoney, parseUnitPrice } from './parse-money.ts'
import { parseDiscount, parsePercent } from './parse-percent.ts'
import { parseQuantity } from './parse-quantity.ts'
import { typedFaultCodes, typedFaultText } from './parse-result.ts'
import { translatorFor } from './translator.ts'

const ok = (value: unknown) => ({ ok: true, value })
const no = (code: string) => ({ ok: false, code })
const either = (...readings: unknown[]) => ({ ok: false, code: 'ambiguous', readings })

describe('date', () => {
  const read = (text: string) => parseDate(text, 2027)

  test.each([
    '2026-3-1',
    '2026/3/1',
    '2026.03.01',
    '2026。3。1',
    '2026 - 3 - 1',
    '20260301',
    '2026年3月1日',
    '2026 年 3 月 1 日',
    '２０２６年３月１日',
    '26年3月1号',
    '1 Mar 2026',
    '1 March 2026',
    '1st march, 2026',
    'Mar 1, 2026',
    'March 1 2026',
    '1-Mar-2026',
    '1.3.2026',
    '01.03.2026',
    ' 2026－03－01 ',
  ])('understands %s', (text) => {
    expect(read(text)).toEqual(ok('2026-03-01'))
  })

  test.each([
    ['3月1日', '2027-03-01'],
    ['3 月 1 号', '2027-03-01'],
    ['1 Sept', '2027-09-01'],
    ['10-25', '2027-10-25'],
    ['25/10', '2027-10-25'],
    ['4/4', '2027-04-04'],
    ['25/10/2026', '2026-10-25'],
    ['10/25/2026', '2026-10-25'],
  ])('reads %s as %s in 2027', (text, iso) => {
    expect(read(text)).toEqual(ok(iso))
  })

  test('refuses 03/04 and shows both readings', () => {
    expect(read('03/04')).toEqual(either('2027-03-04', '2027-04-03'))
    expect(read('3.4')).toEqual(either('2027-03-04', '2027-04-03'))
    expect(read('03/04/2026')).toEqual(either('2026-03-04', '2026-04-03'))
  })

  test.each([
    ['', 'empty'],
    ['soon', 'date'],
    ['1 Ma 2026', 'date'],
    ['2026-3', 'date'],
    ['3/1/26', 'yearDigits'],
    ['2026-02-30', 'noSuchDay'],
    ['2月30日', 'noSuchDay'],
    ['2026-13-01', 'noSuchDay'],
    ['1066-10-14', 'yearRange'],
    ['1'.repeat(500), 'date'],
  ])('refuses %s', (text, code) => {
    expect(read(text)).toEqual(no(code))
  })

  test('reads back every date it shows', () => {
    const dates = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
      .map((date) => calendarDateSchema.parse(date.toISOString().slice(0, 10)))
    fc.assert(
      fc.property(dates, (date) => {
        for (const text of [date, formatDate(date, 'zh-CN'), formatDate(date, 'en')])
          expect(read(text)).toEqual(ok(date))
      }),
    )
  })
})

describe('money', () => {
  const read = (text: string) => parseMoney(text, 'CNY')

  test.each([
    ['1234.5', 123_450],
    ['1,234.50', 123_450],
    ['1.234,50', 123_450],
    ['1 234,50', 123_450],
    ["1'234.50", 123_450],
    ['12,5', 1_250],
    ['１，２３４．５０', 123_450],
    ['￥1,234.50', 123_450],
    ['¥ 1234.5', 123_450],
    ['CNY 1,234.50', 123_450],
    ['1234.5元', 123_450],
    ['人民币1234.50元', 123_450],
    ['-¥1,234.50', -123_450],
    ['−1234.50', -123_450],
    ['1.2万', 1_200_000],
    ['12.5万元', 12_500_000],
    ['3亿', 30_000_000_000],
    ['.5', 50],
    ['2k', 200_000],
    ['1.234.567', 123_456_700],
  ])('understands %s', (text, fen) => {
    expect(read(text)).toEqual(ok(fen))
  })

  test('a comma before three digits groups thousands, as both our languages write it', () => {
    expect(read('1,234')).toEqual(ok(123_400))
    expect(read('1,234万')).toEqual(ok(1_234_000_000))
    expect(read('14,000')).toEqual(ok(1_400_000))
  })

  test.each([
    ['', 'empty'],
    ['abc', 'number'],
    ['1,23,4', 'number'],
    ['12,34.5', 'number'],
    ['1,2345', 'number'],
    ['5.', 'number'],
    ['--5', 'number'],
    ['$ 5', 'otherCurrency'],
    ['EUR 5', 'otherCurrency'],
    ['9'.repeat(20), 'range'],
    ['9'.repeat(90), 'number'],
  ])('refuses %s', (text, code) => {
    expect(read(text)).toEqual(no(code))
  })

  test('never rounds what was typed', () => {
    expect(read('1.005')).toEqual({ ok: false, code: 'precision', decimals: 2 })
    expect(parseMoney('1.5', 'JPY')).toEqual(no('wholeNumber'))
  })

  test('a sign counts where it can stand for the currency', () => {
    expect(parseMoney('¥500', 'JPY')).toEqual(ok(500))
    expect(parseMoney('$5', 'HKD')).toEqual(ok(500))
    expect(parseMoney('5 €', 'EUR')).toEqual(ok(500))
    expect(parseMoney('500日元', 'CNY')).toEqual(no('otherCurrency'))
  })
})

describe('unit price and quantity', () => {
  test('unit prices keep four decimals', () => {
    expect(parseUnitPrice('0.0325', 'CNY')).toEqual(ok(325))
    expect(parseUnitPrice('¥1.2万', 'CNY')).toEqual(ok(120_000_000))
    expect(parseUnitPrice('0.00001', 'CNY')).toEqual({ ok: false, code: 'precision', decimals: 4 })
  })

  test('what a spreadsheet copies with grouped thousands is taken as it stands', () => {
    expect(parseQuantity('6,200')).toEqual(ok(6_200_000))
    expect(parseUnitPrice('1,234', 'CNY')).toEqual(ok(12_340_000))
    expect(parseUnitPrice('1,234.5', 'CNY')).toEqual(ok(12_345_000))
  })

  test('a comma before one or two digits is a decimal comma', () => {
    expect(parseQuantity('6,25')).toEqual(ok(6_250))
    expect(parseUnitPrice('12,5', 'CNY')).toEqual(ok(125_000))
  })

  test('quantities are understood in all widths', () => {
    expect(parseQuantity('１２')).toEqual(ok(12_000))
    expect(parseQuantity('0,125')).toEqual(ok(125))
    expect(parseQuantity('1.2万')).toEqual(ok(12_000_000))
    expect(parseQuantity('1,234,567')).toEqual(ok(1_234_567_000))
    expect(parseQuantity('0.0001')).toEqual({ ok: false, code: 'precision', decimals: 3 })
    expect(parseQuantity('')).toEqual(no('empty'))
  })
})

describe('percentage and discount', () => {
  test.each([
    ['12.5%', 1_250],
    ['12,5 %', 1_250],
    ['１３％', 1_300],
    ['13', 1_300],
    ['百分之13', 1_300],
    ['0', 0],
    ['100%', 10_000],
  ])('understands %s', (text, basisPoints) => {
    expect(parsePercent(text)).toEqual(ok(basisPoints))
  })

  test.each([
    ['101%', 'percentRange'],
    ['-5%', 'percentRange'],
    ['5折', 'number'],
    ['', 'empty'],
    ['half', 'number'],
  ])('refuses %s as a percentage', (text, code) => {
    expect(parsePercent(text)).toEqual(no(code))
  })

  test.each([
    ['95折', 500],
    ['9.5折', 500],
    ['９.５折', 500],
    ['九五折', 500],
    ['九点五折', 500],
    ['9折', 1_000],
    ['九折', 1_000],
    ['88 折', 1_200],
    ['5%', 500],
    ['5', 500],
  ])('[Q-02] reads the discount %s as the reduction', (text, basisPoints) => {
    expect(parseDiscount(text)).toEqual(ok(basisPoints))
  })

  test('[Q-02] refuses a 折 that can be read two ways or not at all', () => {
    expect(parseDiscount('10折')).toEqual(either(0, 9_000))
    expect(parseDiscount('0折')).toEqual(no('number'))
    expect(parseDiscount('好折')).toEqual(no('number'))
  })
})

test('every value put into a text field is read back exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000_000_000, max: 1_000_000_000_000_000 }), (value) => {
      expect(parseMoney(editText(value, 2), 'CNY')).toEqual(ok(value))
      expect(parseUnitPrice(editText(value, 4), 'CNY')).toEqual(ok(value))
      expect(parseQuantity(editText(value, 3))).toEqual(ok(value))
      expect(parseMoney(formatAmount(minorUnitsSchema.parse(value), 'CNY'), 'CNY')).toEqual(ok(value))
    }),
  )
})

test('a shown figure is never read as another one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (value) => {
      for (const result of [
        parseQuantity(formatQuantity(quantitySchema.parse(value))),
        parseUnitPrice(formatUnitPrice(unitPriceSchema.parse(value), 'CNY'), 'CNY'),
      ])
        expect(result.ok ? [result.value] : (result.readings ?? [])).toContain(value)
    }),
  )
})

test('no text at all breaks a reader', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      for (const result of [
        parseDate(text, 2026),
        parseMoney(text, 'CNY'),
        parseQuantity(text),
        parseDiscount(text),
      ])
        expect(typeof result.ok).toBe('boolean')
    }),
    { numRuns: 500 },
  )
})

describe.each(['zh-CN', 'en'] as const)('refusals in %s', (language) => {
  const { t, has } = translatorFor(language)

  test('every code has words', () => {
    for (const code of typedFaultCodes) expect(has(`validation.typed.${code}`), code).toBe(true)
  })

  test('an ambiguous date offers both readings', () => {
    const result = parseDate('03/04', 2026)
    const words = result.ok ? '' : typedFaultText(result, (date) => formatDate(date, language), t)
    expect(words).toContain(language === 'en' ? '4 March 2026 or 3 April 2026' : '2026 年 3 月 4 日')
  })

  test('decimals are counted', () => {
    const result = parseMoney('1.005', 'CNY')
    expect(result.ok ? '' : typedFaultText(result, String, t)).toContain('2')
  })
})
