import type { AppErrorCode, FieldConflict, FieldIssue } from '../../shared/contract/app-error.ts'

/** What a failure may carry beside its code. */
export interface AppFailureDetails {
  readonly params?: Readonly<Record<string, string | number>>
  readonly issues?: readonly FieldIssue[]
  readonly conflicts?: readonly FieldConflict[]
  /** For the log only; never leaves the core. */
  readonly cause?: unknown
}

/**
 * An expected failure inside the core; the dispatcher turns it into a refusing `Reply` (A3).
 * Anything else that is thrown is a bug and becomes `unexpected`.
 */
export class AppFailure extends Error {
  readonly code: AppErrorCode
  readonly params: Readonly<Record<string, string | number>>
  readonly issues: readonly FieldIssue[]
  readonly conflicts: readonly FieldConflict[]

  constructor(code: AppErrorCode, details: AppFailureDetails = {}) {
    super(code, { cause: details.cause })
    this.name = 'AppFailure'
    this.code = code
    this.params = details.params ?? {}
    this.issues = details.issues ?? []
    this.conflicts = details.conflicts ?? []
  }
}
