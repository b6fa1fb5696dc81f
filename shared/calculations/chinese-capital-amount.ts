import type { Currency, MinorUnits } from '../domain/quantities.ts'

const digits = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const
const places = ['', '拾', '佰', '仟'] as const

const digitOf = (value: number): string => digits[value] ?? ''

/** 1 to 9,999: every digit with its place, runs of inner zeros as one 零, trailing zeros silent. Rule W-04. */
function fourDigits(value: number): string {
  let text = ''
  let hasGap = false
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) {
      hasGap = text !== ''
      continue
    }
    text += (hasGap ? '零' : '') + digitOf(digit) + (places[place] ?? '')
    hasGap = false
  }
  return text
}

/** Joins a high and a low part; 零 stands between them when the low part does not fill its first place. Rule W-04. */
function join(high: string, unit: string, low: string, isLowFilled: boolean): string {
  if (high === '') return low
  if (low === '') return high + unit
  return high + unit + (isLowFilled ? '' : '零') + low
}

function upToHundredMillion(value: number): string {
  const high = Math.floor(value / 10_000)
  const low = value % 10_000
  return join(fourDigits(high), '万', fourDigits(low), low >= 1_000)
}

/** Whole yuan up to 9,999 万亿. Rule W-03. */
function wholeNumber(value: number): string {
  const high = Math.floor(value / 100_000_000)
  const low = value % 100_000_000
  return join(upToHundredMillion(high), '亿', upToHundredMillion(low), low >= 10_000_000)
}

/** 角 and 分 after the yuan, closed by 整 where no 分 follows. Rules W-02, W-05. */
function fraction(jiao: number, fen: number, hasYuan: boolean): string {
  if (jiao === 0 && fen === 0) return '整'
  if (fen === 0) return `${digitOf(jiao)}角整`
  const tenths = jiao > 0 ? `${digitOf(jiao)}角` : hasYuan ? '零' : ''
  return `${tenths}${digitOf(fen)}分`
}

/**
 * An amount in Chinese capital numerals (大写) as written on bills; null for other currencies than CNY.
 * Rules W-01 to W-06.
 */
export function chineseCapitalAmount(amount: MinorUnits, currency: Currency): string | null {
  if (currency !== 'CNY') return null
  if (amount === 0) return '零元整'
  const magnitude = Math.abs(amount)
  const yuan = Math.floor(magnitude / 100)
  const words =
    (yuan > 0 ? `${wholeNumber(yuan)}元` : '') +
    fraction(Math.floor(magnitude / 10) % 10, magnitude % 10, yuan > 0)
  return amount < 0 ? `负${words}` : words
}
