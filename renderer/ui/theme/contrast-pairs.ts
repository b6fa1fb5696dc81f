import type { TokenName } from './tokens.ts'

type Pair = readonly [foreground: TokenName, background: TokenName]

const texts: readonly TokenName[] = ['text', 'text-2', 'text-3', 'accent-text']
const textGrounds: readonly TokenName[] = ['canvas', 'surface', 'sunken', 'raised', 'hover', 'accent-soft']
const semantics = ['ok', 'warn', 'bad', 'info'] as const

/** Text on background: at least 4.5:1 in both schemes (a test computes every pair). */
export const textPairs: readonly Pair[] = [
  ...texts.flatMap((text) => textGrounds.map((ground): Pair => [text, ground])),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ...semantics.flatMap((hue): Pair[] => [
    [`${hue}-text`, `${hue}-soft`],
    ...textGrounds.map((ground): Pair => [`${hue}-text`, ground]),
    ['text', `${hue}-soft`],
  ]),
  ['paper-text', 'paper'],
  ['paper-text', 'paper-head'],
  ['paper-text-2', 'paper'],
]

/** Borders, rings and marks on background: at least 3:1 in both schemes. */
export const shapePairs: readonly Pair[] = [
  ['line-strong', 'surface'],
  ['line-strong', 'canvas'],
  ['focus', 'surface'],
  ['focus', 'canvas'],
  ['accent', 'surface'],
  ...semantics.map((hue): Pair => [`${hue}-line`, 'surface']),
]
