import type { Tally } from './tally.ts'

/** How a stage went. */
export interface StageResult {
  readonly tally: Tally
  /** What there is to read: all of it where something failed. */
  readonly output: string
  /** Why nothing ran, where nothing ran. */
  readonly skipped?: string
}

/** One step of `npm test`. */
export interface Stage {
  readonly name: string
  /** Stages beside each other that share no state may run at the same time. */
  readonly isParallel: boolean
  /** `show`: output appears as it comes, because nothing else is writing. */
  readonly run: (show: boolean) => Promise<StageResult>
}
