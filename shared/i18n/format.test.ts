import { describe, expect, test } from 'vitest'
import { calendarDateSchema, instantSchema } from '../domain/calendar-date.ts'
import { minorUnitsSchema, quantitySchema, unitPriceSchema } from '../domain/quantities.ts'
import { daysBetween, formatDate, formatDateShort, formatInstant, formatRelativeDay } from './format-date.ts'
import { formatMoney } from './format-money.ts'
import {
  editText,
  formatAmount,
  formatCount,
  formatPercent,
  formatPercentChange,
  formatPoints,
  formatQuantity,
  formatUnitPrice,
} from './format-number.ts'

const minor = (value: number) => minorUnitsSchema.parse(value)
const day = (iso: string) => calendarDateSchema.parse(iso)

describe('numbers', () => {
  test('amounts have the decimals of their currency and groups of three', () => {
    expect(formatAmount(minor(788_339_344), 'CNY')).toBe('7,883,393.44')
    expect(formatAmount(minor(-5), 'EUR')).toBe('-0.05')
    expect(formatAmount(minor(1_234), 'JPY')).toBe('1,234')
    expect(formatAmount(minor(1_000_000_000_000_000), 'CNY')).toBe('10,000,000,000,000.00')
  })

  test('amounts in 万 are rounded to two decimals', () => {
    expect(formatAmount(minor(788_339_344), 'CNY', 'wan')).toBe('788.34')
    expect(formatAmount(minor(5_000), 'CNY', 'wan')).toBe('0.01')
    expect(formatAmount(minor(12_000), 'JPY', 'wan')).toBe('1.20')
  })

  test('unit prices show two to four decimals, none for yen unless there are some', () => {
    expect(formatUnitPrice(unitPriceSchema.parse(386_000 * 10_000), 'CNY')).toBe('386,000.00')
    expect(formatUnitPrice(unitPriceSchema.parse(325), 'CNY')).toBe('0.0325')
    expect(formatUnitPrice(unitPriceSchema.parse(12_350), 'CNY')).toBe('1.235')
    expect(formatUnitPrice(unitPriceSchema.parse(500_000), 'JPY')).toBe('50')
    expect(formatUnitPrice(unitPriceSchema.parse(505_000), 'JPY')).toBe('50.5')
  })

  test('quantities and percentages drop trailing zeros', () => {
    expect(formatQuantity(quantitySchema.parse(1_234_500))).toBe('1,234.5')
    expect(formatQuantity(quantitySchema.parse(4_000))).toBe('4')
    expect(formatPercent(1_250)).toBe('12.5%')
    expect(formatPercent(1_300)).toBe('13%')
    expect(formatPercentChange(725)).toBe('+7.25%')
    expect(formatPercentChange(-725)).toBe('-7.25%')
    expect(formatPoints(150)).toBe('+1.5')
    expect(formatCount(1_000_000)).toBe('1,000,000')
  })

  test('a value goes into a text field without groups', () => {
    expect(editText(1_234_500, 3)).toBe('1234.5')
    expect(editText(-1_234_567, 2)).toBe('-12345.67')
    expect(editText(1_000, 0)).toBe('1000')
  })
})

describe('money', () => {
  test('names its currency the way the language does', () => {
    expect(formatMoney(minor(123_456), 'CNY', 'en')).toBe('CNY 1,234.56')
    expect(formatMoney(minor(123_456), 'CNY', 'zh-CN')).toBe('1,234.56 元')
    expect(formatMoney(minor(123_456), 'EUR', 'zh-CN')).toBe('1,234.56 欧元')
  })
})

describe('dates', () => {
  test('are written out in prose and short in tables', () => {
    expect(formatDate(day('2026-03-01'), 'zh-CN')).toBe('2026 年 3 月 1 日')
    expect(formatDate(day('2026-03-01'), 'en')).toBe('1 March 2026')
    expect(formatDateShort(day('2026-10-25'), day('2026-11-22'))).toBe('10-25')
    expect(formatDateShort(day('2027-01-05'), day('2026-11-22'))).toBe('2027-01-05')
  })

  test.each([
    ['2026-11-22', '今天', 'today'],
    ['2026-11-23', '明天', 'tomorrow'],
    ['2026-11-21', '昨天', 'yesterday'],
    ['2026-11-29', '7 天后', 'in 7 days'],
    ['2026-11-20', '2 天前', '2 days ago'],
    ['2026-11-30', '11-30', '11-30'],
    ['2027-01-30', '2027-01-30', '2027-01-30'],
  ])('%s is %s or %s from 22 November 2026', (iso, zh, en) => {
    expect(formatRelativeDay(day(iso), day('2026-11-22'), 'zh-CN')).toBe(zh)
    expect(formatRelativeDay(day(iso), day('2026-11-22'), 'en')).toBe(en)
  })

  test('days are counted across a leap day and a change of the clocks', () => {
    expect(daysBetween(day('2028-02-28'), day('2028-03-01'))).toBe(2)
    expect(daysBetween(day('2026-03-30'), day('2026-03-28'))).toBe(-2)
  })

  test('a moment is told on the clock of the reader', () => {
    expect(formatInstant(instantSchema.parse('2026-11-22T16:30:00.000Z'), 480)).toBe('2026-11-23 00:30')
  })
})
