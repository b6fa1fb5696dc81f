import type { Proposal, QuoteLine } from '../domain/proposal.ts'
import type { ItemId } from '../domain/identifier.ts'
import type { BasisPoints, Currency, MinorUnits } from '../domain/quantities.ts'
import {
  exactLineAmount,
  exactListAmount,
  lineGross,
  lineNet,
  netInside,
  type PriceMode,
  taxOnTop,
} from './quote-line.ts'
import { isBeyondLimit, toMinorUnits } from './rounding.ts'

/** What of a proposal its quote depends on. */
export type QuoteInput = Pick<Proposal, 'currency' | 'pricesInclude' | 'quoteGroups' | 'quoteLines'>

/** One line with its figures, all in minor units. */
export interface QuoteLineFigures {
  readonly line: QuoteLine
  /** Counted through the whole quote from 1. Rule Q-10. */
  readonly number: number
  /** Quantity × unit price before discount; the worth of a free line. Rules. */
  readonly listAmount: MinorUnits
  /** Rule Q-02. */
  readonly discountGiven: MinorUnits
  /** What the line adds to its subtotal: net with tax on top, gross with tax inside. Rule Q-01. */
  readonly amount: MinorUnits
  /** Equals `amount` with tax on top; otherwise for reading only. Rule Q-05. */
  readonly net: MinorUnits
  /** Equals `amount` with tax inside; otherwise for reading only. Rule Q-05. */
  readonly gross: MinorUnits
}

/** A group with its lines and subtotal; `id` is null for the lines that belong to no group. */
export interface QuoteGroupFigures {
  readonly id: ItemId | null
  readonly title: string
  readonly lines: readonly QuoteLineFigures[]
  /** Rule Q-06. */
  readonly subtotal: MinorUnits
}

/** All charged lines of one tax rate together. Rules. */
export interface TaxFigures {
  readonly rate: BasisPoints
  readonly net: MinorUnits
  readonly tax: MinorUnits
  readonly gross: MinorUnits
}

/** Everything a screen or a document shows of a quote; nobody else computes any of it. */
export interface QuoteFigures {
  readonly currency: Currency
  readonly pricesInclude: PriceMode
  readonly groups: readonly QuoteGroupFigures[]
  /** Highest rate first. */
  readonly taxes: readonly TaxFigures[]
  readonly net: MinorUnits
  readonly tax: MinorUnits
  readonly gross: MinorUnits
  /** Rule Q-09. */
  readonly discountGiven: MinorUnits
  /** What the free lines would have cost. Rule Q-08. */
  readonly freeWorth: MinorUnits
  /** A figure had to be stopped at the largest one; the quote must not be sent. Rule N-06. */
  readonly isBeyondLimit: boolean
}

const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n)

interface ExactLine {
  readonly line: QuoteLine
  readonly list: bigint
  readonly amount: bigint
}

function exactTax(rate: BasisPoints, lines: readonly ExactLine[], mode: PriceMode) {
  const amount = sum(lines.map((entry) => entry.amount))
  const net = mode === 'net' ? amount : netInside(amount, rate)
  const gross = mode === 'net' ? amount + taxOnTop(amount, rate) : amount
  return { rate, net, tax: gross - net, gross }
}

function taxesOf(lines: readonly ExactLine[], mode: PriceMode) {
  const charged = lines.filter((entry) => !entry.line.isFree)
  const rates = [...new Set(charged.map((entry) => entry.line.taxRate))].sort((a, b) => b - a)
  return rates.map((rate) =>
    exactTax(
      rate,
      charged.filter((entry) => entry.line.taxRate === rate),
      mode,
    ),
  )
}

/** Lines without a group, or whose group is gone, come first; then the groups in their order. Rule Q-10. */
function grouped(quote: QuoteInput, lines: readonly ExactLine[]) {
  const known = new Set(quote.quoteGroups.map((group) => group.id))
  const byGroup = Map.groupBy(lines, ({ line }) =>
    line.groupId !== null && known.has(line.groupId) ? line.groupId : null,
  )
  const groupless = byGroup.get(null)
  return [
    ...(groupless === undefined ? [] : [{ id: null, title: '', lines: groupless }]),
    ...quote.quoteGroups.map(({ id, title }) => ({ id, title, lines: byGroup.get(id) ?? [] })),
  ]
}

/** Computes a quote. Rules. */
export function quoteFigures(quote: QuoteInput): QuoteFigures {
  const { currency, pricesInclude: mode } = quote
  const exact = quote.quoteLines.map((line) => ({
    line,
    list: exactListAmount(line, currency),
    amount: exactLineAmount(line, currency),
  }))
  const taxes = taxesOf(exact, mode)
  const net = sum(taxes.map((entry) => entry.net))
  const gross = sum(taxes.map((entry) => entry.gross))
  const discountGiven = sum(exact.filter((e) => !e.line.isFree).map((e) => e.list - e.amount))
  const freeWorth = sum(exact.filter((e) => e.line.isFree).map((e) => e.list))

  let number = 0
  const figuresOf = ({ line, list, amount }: ExactLine): QuoteLineFigures => {
    number += 1
    return {
      line,
      number,
      listAmount: toMinorUnits(list),
      discountGiven: toMinorUnits(line.isFree ? 0n : list - amount),
      amount: toMinorUnits(amount),
      net: lineNet(line, currency, mode),
      gross: lineGross(line, currency, mode),
    }
  }
  return {
    currency,
    pricesInclude: mode,
    groups: grouped(quote, exact).map((group) => ({
      id: group.id,
      title: group.title,
      lines: group.lines.map(figuresOf),
      subtotal: toMinorUnits(sum(group.lines.map((entry) => entry.amount))),
    })),
    taxes: taxes.map((entry) => ({
      rate: entry.rate,
      net: toMinorUnits(entry.net),
      tax: toMinorUnits(entry.tax),
      gross: toMinorUnits(entry.gross),
    })),
    net: toMinorUnits(net),
    tax: toMinorUnits(gross - net),
    gross: toMinorUnits(gross),
    discountGiven: toMinorUnits(discountGiven),
    freeWorth: toMinorUnits(freeWorth),
    isBeyondLimit: [net, gross, discountGiven, freeWorth, ...exact.flatMap((e) => [e.list, e.amount])].some(
      isBeyondLimit,
    ),
  }
}
