import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { itemIdSchema } from '../domain/identifier.ts'
import { type QuoteLine, quoteLineSchema } from '../domain/proposal.ts'
import type { Currency } from '../domain/quantities.ts'
import { quoteFigures, type QuoteInput } from './quote.ts'
import { lineGross, lineNet } from './quote-line.ts'

interface Sketch {
  readonly quantity?: number
  readonly price?: number
  readonly discount?: number
  readonly rate?: number
  readonly isFree?: boolean
  readonly group?: string | null
}

let made = 0
/** A line in everyday units: pieces, yuan, percent. */
function line(sketch: Sketch): QuoteLine {
  made += 1
  return quoteLineSchema.parse({
    id: `line-${made}`,
    groupId: sketch.group ?? null,
    name: '',
    configuration: '',
    quantity: Math.round((sketch.quantity ?? 1) * 1_000),
    unit: '',
    unitPrice: Math.round((sketch.price ?? 0) * 10_000),
    discount: Math.round((sketch.discount ?? 0) * 100),
    taxRate: Math.round((sketch.rate ?? 13) * 100),
    isFree: sketch.isFree ?? false,
  })
}

function quote(lines: readonly QuoteLine[], options: Partial<QuoteInput> = {}): QuoteInput {
  return { currency: 'CNY', pricesInclude: 'net', quoteGroups: [], quoteLines: [...lines], ...options }
}

const crane: readonly (readonly [
  group: string,
  quantity: number,
  price: number,
  discount: number,
  rate: number,
])[] = [
  ['hoist', 4, 386_000, 8, 13],
  ['hoist', 4, 248_500, 8, 13],
  ['hoist', 8, 18_600, 10, 13],
  ['travel', 32, 42_800, 12, 13],
  ['travel', 32, 13_450, 12, 13],
  ['travel', 8, 67_200, 12, 13],
  ['control', 4, 412_000, 6, 13],
  ['control', 4, 96_000, 5, 13],
  ['control', 1, 180_000, 0, 6],
  ['service', 60, 2_400, 0, 6],
  ['service', 2, 28_000, 0, 6],
  ['service', 3, 64_000, 0, 6],
]
const craneGroups = ['hoist', 'travel', 'control', 'service', 'extras'].map((id) => ({
  id: itemIdSchema.parse(id),
  title: id,
}))
const craneQuote = quote(
  [
    ...crane.map(([group, quantity, price, discount, rate]) =>
      line({ group, quantity, price, discount, rate }),
    ),
    line({ group: 'extras', quantity: 16, isFree: true }),
    line({ group: 'extras', quantity: 2, isFree: true }),
  ],
  { quoteGroups: craneGroups },
)

describe('tax on top', () => {
  test('[Q-01] a line is quantity times unit price less the discount, rounded once', () => {
    const figures = quoteFigures(quote([line({ quantity: 3, price: 0.3333, discount: 5 })]))
    expect(figures.net).toBe(95)
    expect(quoteFigures(quote([line({ quantity: 0.5, price: 0.01 })])).net).toBe(1)
    expect(quoteFigures(quote([line({ quantity: -0.5, price: 0.01 })])).net).toBe(-1)
  })

  test('[Q-02] 95折 takes 5 % off', () => {
    const [group] = quoteFigures(quote([line({ quantity: 10, price: 100, discount: 5 })])).groups
    expect(group?.lines[0]).toMatchObject({ listAmount: 100_000, amount: 95_000, discountGiven: 5_000 })
  })

  test('[Q-03] the worked example adds up', () => {
    const figures = quoteFigures(craneQuote)
    expect(figures.taxes).toEqual([
      { rate: 1_300, net: 643_988_800, tax: 83_718_544, gross: 727_707_344 },
      { rate: 600, net: 57_200_000, tax: 3_432_000, gross: 60_632_000 },
    ])
    expect(figures).toMatchObject({ net: 701_188_800, tax: 87_150_544, gross: 788_339_344 })
    expect(figures.isBeyondLimit).toBe(false)
  })

  test('[Q-03] tax is rounded per rate, not per line', () => {
    const cheap = Array.from({ length: 10 }, () => line({ price: 0.03 }))
    expect(quoteFigures(quote(cheap)).tax).toBe(4)
  })

  test('[Q-06] subtotals are the sums of the lines of a group', () => {
    expect(quoteFigures(craneQuote).groups.map((group) => group.subtotal)).toEqual([
      246_888_000, 205_708_800, 209_392_000, 39_200_000, 0,
    ])
  })

  test('[Q-09] the discount given is the sum over the lines', () => {
    expect(quoteFigures(craneQuote).discountGiven).toBe(61_651_200)
  })
})

describe('tax inside', () => {
  test('[Q-04] gross stays, net is divided out of the sum per rate', () => {
    const lines = [line({ price: 100 }), line({ price: 50 })]
    const figures = quoteFigures(quote(lines, { pricesInclude: 'tax' }))
    expect(figures).toMatchObject({ gross: 15_000, net: 13_274, tax: 1_726 })
  })

  test('[Q-05] the net of a line is for reading and need not add up', () => {
    const lines = [line({ price: 100 }), line({ price: 50 })]
    expect(lines.map((entry) => lineNet(entry, 'CNY', 'tax'))).toEqual([8_850, 4_425])
    expect(lines.map((entry) => lineGross(entry, 'CNY', 'tax'))).toEqual([10_000, 5_000])
  })

  test('[Q-06] subtotals are gross', () => {
    const lines = [line({ price: 100, group: 'hoist' }), line({ price: 50, group: 'hoist' })]
    const figures = quoteFigures(quote(lines, { pricesInclude: 'tax', quoteGroups: [...craneGroups] }))
    expect(figures.groups[0]?.subtotal).toBe(15_000)
  })
})

test('[Q-08] a free line costs nothing, opens no tax rate and shows its worth', () => {
  const figures = quoteFigures(
    quote([
      line({ price: 10, quantity: 2 }),
      line({ price: 25, quantity: 4, rate: 6, discount: 10, isFree: true }),
    ]),
  )
  expect(figures).toMatchObject({ net: 2_000, discountGiven: 0, freeWorth: 10_000 })
  expect(figures.taxes.map((entry) => entry.rate)).toEqual([1_300])
})

test('[Q-10] lines without a known group stand first and numbers run through', () => {
  const lines = [line({ group: 'travel' }), line({ group: 'gone' }), line({ group: 'hoist' }), line({})]
  const { groups } = quoteFigures(quote(lines, { quoteGroups: craneGroups.slice(0, 2) }))
  expect(groups.map((group) => [group.id, group.lines.map((entry) => entry.number)])).toEqual([
    [null, [1, 2]],
    ['hoist', [3]],
    ['travel', [4]],
  ])
})

test('[N-02] yen have no decimals', () => {
  const figures = quoteFigures(quote([line({ quantity: 3, price: 33.5, rate: 10 })], { currency: 'JPY' }))
  expect(figures).toMatchObject({ net: 101, tax: 10, gross: 111 })
})

test('[N-06] a quote beyond the largest figure stops there and says so', () => {
  const huge = line({ quantity: 100_000_000, price: 10_000_000 })
  const figures = quoteFigures(quote([huge, huge]))
  expect(figures.isBeyondLimit).toBe(true)
  expect(figures.gross).toBe(1_000_000_000_000_000)
})

test('an empty quote is zero', () => {
  expect(quoteFigures(quote([]))).toMatchObject({ groups: [], taxes: [], net: 0, tax: 0, gross: 0 })
})

describe('whatever the lines', () => {
  const sketches = fc.array(
    fc.record({
      quantity: fc.integer({ min: -5_000, max: 5_000_000 }).map((thousandths) => thousandths / 1_000),
      price: fc.integer({ min: 0, max: 900_000_000 }).map((tenThousandths) => tenThousandths / 10_000),
      discount: fc.integer({ min: 0, max: 10_000 }).map((basisPoints) => basisPoints / 100),
      rate: fc.constantFrom(0, 1, 3, 6, 9, 13),
      isFree: fc.boolean(),
      group: fc.constantFrom('hoist', 'travel', null),
    }),
    { maxLength: 25 },
  )
  const currency: fc.Arbitrary<Currency> = fc.constantFrom('CNY', 'JPY', 'EUR')
  const mode = fc.constantFrom<QuoteInput['pricesInclude'][]>('net', 'tax')

  test('[N-01] [N-04] [Q-07] all figures are whole smallest units; subtotals, rates and totals add up', () => {
    fc.assert(
      fc.property(sketches, currency, mode, (drawn, money, pricesInclude) => {
        const figures = quoteFigures(
          quote(drawn.map(line), { currency: money, pricesInclude, quoteGroups: craneGroups.slice(0, 2) }),
        )
        const add = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)
        const amounts = figures.groups.map((group) => add(group.lines.map((entry) => entry.amount)))
        expect(figures.groups.map((group) => group.subtotal)).toEqual(amounts)
        expect(add(amounts)).toBe(pricesInclude === 'net' ? figures.net : figures.gross)
        expect(add(figures.taxes.map((entry) => entry.net))).toBe(figures.net)
        expect(add(figures.taxes.map((entry) => entry.tax))).toBe(figures.tax)
        expect(figures.net + figures.tax).toBe(figures.gross)
        expect([...amounts, figures.net, figures.tax].every(Number.isSafeInteger)).toBe(true)
      }),
    )
  })

  test('[Q-04] tax put on top of the net found inside comes back to the gross, one fen aside', () => {
    fc.assert(
      fc.property(sketches, (drawn) => {
        for (const { rate, net, gross } of quoteFigures(quote(drawn.map(line), { pricesInclude: 'tax' }))
          .taxes)
          expect(Math.abs(net + Math.round((net * rate) / 10_000) - gross)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('[Q-02] a discount never makes a charged line dearer', () => {
    fc.assert(
      fc.property(sketches, (drawn) => {
        for (const group of quoteFigures(quote(drawn.map(line))).groups)
          for (const entry of group.lines)
            expect(Math.abs(entry.amount)).toBeLessThanOrEqual(Math.abs(entry.listAmount))
      }),
    )
  })
})
