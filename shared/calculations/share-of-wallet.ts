import type { Quarters } from './plan-objective.ts'
import { ratioInBasisPoints } from './rounding.ts'

/** Shares of wallet in basis points; above 10,000 when the potential was set too low. */
export interface WalletShares {
  readonly quarters: Quarters
  readonly year: number | null
  /** The year rests on some quarters only. Rule P-05. */
  readonly isPartial: boolean
  readonly lastYear: number | null
  /** Change against last year in basis points of share (1 percentage point = 100). Rule P-06. */
  readonly change: number | null
}

function shareOf(revenue: number | null, potential: number | null): number | null {
  if (revenue === null || potential === null || potential <= 0) return null
  return ratioInBasisPoints(BigInt(revenue), BigInt(potential))
}

interface Wallet {
  readonly quarters: Quarters
  readonly lastYear: number | null
}

/**
 * Our revenue as a share of the account's purchase potential. Shares are never added up: the year is
 * Σ revenue ÷ Σ potential over the quarters in which both are known. Rules P-04 to P-06 (A4).
 */
export function walletShares(revenue: Wallet, potential: Wallet): WalletShares {
  const pairs = revenue.quarters.map((own, index) => [own, potential.quarters[index] ?? null] as const)
  const known = pairs.filter(([own, all]) => shareOf(own, all) !== null)
  const total = (side: 0 | 1): number => known.reduce((sum, pair) => sum + (pair[side] ?? 0), 0)
  const [q1, q2, q3, q4] = pairs.map(([own, all]) => shareOf(own, all))
  const year = known.length === 0 ? null : shareOf(total(0), total(1))
  const lastYear = shareOf(revenue.lastYear, potential.lastYear)
  const isPartial = known.length > 0 && known.length < pairs.length
  return {
    quarters: [q1 ?? null, q2 ?? null, q3 ?? null, q4 ?? null],
    year,
    isPartial,
    lastYear,
    change: year === null || lastYear === null || isPartial ? null : year - lastYear,
  }
}
