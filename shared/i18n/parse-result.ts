import type { MessageKey, Translate } from './translator.ts'

/** Why a typed text was not taken; the words are `validation.typed.<code>`. */
export const typedFaultCodes = [
  'empty',
  'number',
  'date',
  'noSuchDay',
  'yearRange',
  'yearDigits',
  'precision',
  'wholeNumber',
  'range',
  'percentRange',
  'otherCurrency',
  'ambiguous',
] as const
/** One of the codes above. */
export type TypedFaultCode = (typeof typedFaultCodes)[number]

/** A refusal; `readings` holds every value an ambiguous text could mean, to be offered as choices. */
export interface TypedFault<T> {
  readonly ok: false
  readonly code: TypedFaultCode
  readonly readings?: readonly T[]
  /** Decimals the field can hold, for `precision`. */
  readonly decimals?: number
}

/** What a typed text was understood as. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | TypedFault<T>

/** A text that was understood. */
export const parsedAs = <T>(value: T): Parsed<T> => ({ ok: true, value })
/** A text that was not taken. */
export const refusedAs = (code: TypedFaultCode): TypedFault<never> => ({ ok: false, code })

/** Words a refusal; `show` writes a reading the way the field would. */
export function typedFaultText<T>(fault: TypedFault<T>, show: (value: T) => string, t: Translate): string {
  const key: MessageKey = `validation.typed.${fault.code}`
  const [first, second] = (fault.readings ?? []).map(show)
  return t(key, { count: fault.decimals ?? 0, first: first ?? '', second: second ?? '' })
}

/** Brings a typed text into one form: half-width characters, one kind of dash, Chinese full stop as point. */
export function normaliseTyped(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '-')
    .replaceAll('。', '.')
    .trim()
}

/** Longer texts are no number and no date; the limit keeps patterns from working on them. */
export const longestTyped = 60
