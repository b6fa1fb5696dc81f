import type { PaymentTerm } from '../domain/proposal.ts'
import type { MinorUnits } from '../domain/quantities.ts'
import { divideRounded, toMinorUnits } from './rounding.ts'

/** One payment with the amount that falls due. */
export interface PaymentFigures {
  readonly term: PaymentTerm
  readonly amount: MinorUnits
}

/** All payments of a quote and whether they are complete. */
export interface PaymentPlan {
  readonly payments: readonly PaymentFigures[]
  /** Basis points still missing from 100 %; negative when the terms promise more. Rule Q-11. */
  readonly missingShare: number
}

const wholeShare = 10_000

/** Splits the gross total over the payment terms; complete terms always add up to it. Rules. */
export function paymentPlan(terms: readonly PaymentTerm[], gross: MinorUnits): PaymentPlan {
  const missingShare = wholeShare - terms.reduce((total, term) => total + term.share, 0)
  const last = terms.findLastIndex((term) => term.share > 0)
  let left = BigInt(gross)
  const payments = terms.map((term, index) => {
    const rounded = divideRounded(BigInt(gross) * BigInt(term.share), BigInt(wholeShare))
    const exceeds = gross < 0 ? rounded < left : rounded > left
    const takesRest = missingShare === 0 && (index === last || exceeds)
    const amount = takesRest ? left : rounded
    left -= amount
    return { term, amount: toMinorUnits(amount) }
  })
  return { payments, missingShare }
}
