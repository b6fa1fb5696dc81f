import { type Parsed, parsedAs, refusedAs } from './parse-result.ts'

/** A decimal number kept exactly: coefficient ÷ 10^decimals. */
export interface Decimal {
  readonly coefficient: bigint
  readonly decimals: number
}

const multipliers: Readonly<Record<string, number>> = {
  '': 0,
  百: 2,
  千: 3,
  k: 3,
  万: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  万亿: 12,
}

const decimalOf = (integer: string, fraction = ''): Decimal => ({
  coefficient: BigInt((integer + fraction).replace(/\D/g, '') || '0'),
  decimals: fraction.length,
})

/**
 * Every value the digits can mean, as both our languages write numbers: a point alone is a decimal point, a comma
 * before three digits groups thousands (what a spreadsheet copies as `6,200` is six thousand two hundred). A comma
 * before one or two digits, or behind a zero or an ungrouped thousand, is a decimal comma.
 */
function readings(digits: string): readonly Decimal[] {
  const plain = /^(\d+)$/.exec(digits) ?? /^(\d*)\.(\d+)$/.exec(digits)
  if (plain) return [decimalOf(plain[1] ?? '', plain[2])]
  const pointed = /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/.exec(digits)
  const continental = /^([1-9]\d{0,2}(?:\.\d{3})+),(\d+)$/.exec(digits)
  const dotted = /^([1-9]\d{0,2}(?:\.\d{3}){2,})$/.exec(digits)
  const spaced = /^([1-9]\d{0,2}(?:[ '’]\d{3})+)(?:[.,](\d+))?$/.exec(digits)
  const commaDecimal = /^(\d+),(\d{1,2})$/.exec(digits) ?? /^(0|\d{4,}),(\d+)$/.exec(digits)
  return [pointed, continental, dotted, spaced, commaDecimal]
    .filter((match) => match !== null)
    .map((match) => decimalOf(match[1] ?? '', match[2]))
}

function times10(value: Decimal, exponent: number): Decimal {
  if (value.decimals >= exponent) return { ...value, decimals: value.decimals - exponent }
  return { coefficient: value.coefficient * 10n ** BigInt(exponent - value.decimals), decimals: 0 }
}

/** Reads a normalised number with an optional sign and an optional 万, 亿 or k; several readings when ambiguous. */
export function decimalReadings(text: string): readonly Decimal[] {
  const match = /^([+-]?)\s*([\d.,'’ ]*\d)\s*(万亿|千万|百万|[百千万亿kK]?)$/.exec(text)
  if (!match) return []
  const exponent = multipliers[(match[3] ?? '').toLowerCase()] ?? 0
  const sign = match[1] === '-' ? -1n : 1n
  return readings(match[2] ?? '').map((value) => {
    const scaled = times10(value, exponent)
    return { ...scaled, coefficient: sign * scaled.coefficient }
  })
}

/** The value in units of 10^-scale; null where that would drop decimals. */
function inUnits({ coefficient, decimals }: Decimal, scale: number): bigint | null {
  if (decimals <= scale) return coefficient * 10n ** BigInt(scale - decimals)
  const divisor = 10n ** BigInt(decimals - scale)
  return coefficient % divisor === 0n ? coefficient / divisor : null
}

/**
 * Chooses the one reading a field can hold. None: says whether decimals or size are at fault. Two: refused with
 * both, never guessed (A4).
 */
export function chooseReading<T>(
  candidates: readonly Decimal[],
  scale: number,
  toValue: (units: number) => T | null,
): Parsed<T> {
  if (candidates.length === 0) return refusedAs('number')
  const exact = candidates.map((candidate) => inUnits(candidate, scale)).filter((units) => units !== null)
  if (exact.length === 0)
    return scale === 0 ? refusedAs('wholeNumber') : { ok: false, code: 'precision', decimals: scale }
  const values = [...new Set(exact)].map((units) => toValue(Number(units))).filter((value) => value !== null)
  const [first, second] = values
  if (first === undefined) return refusedAs('range')
  if (second !== undefined) return { ok: false, code: 'ambiguous', readings: values }
  return parsedAs(first)
}
