/**
 * Every way a request can fail on purpose. The text on screen comes from `errors.<code>`; params fill it in.
 * A new code needs a text in both languages (a test checks).
 */
export const appErrorCodes = [
  'input.invalid',
  'method.unknown',
  'not-found',
  'conflict',
  'referenced',
  'limit',
  'cancelled',
  'unexpected',
  'workspace.locked',
  'workspace.in-use',
  'workspace.newer',
  'workspace.not-ours',
  'workspace.damaged',
  'workspace.read-only',
  'workspace.unavailable',
  'workspace.not-empty',
  'workspace.missing',
  'runtime.unsuitable',
  'disk.full',
  'disk.io',
  'file.unreadable',
  'file.too-large',
  'file.wrong-kind',
  'file.damaged-picture',
  'bundle.invalid',
  'bundle.newer',
  'bundle.exists',
  'backup.invalid',
  'history.empty',
  'history.changed',
  'command.repeated',
  'export.failed',
  'quote.beyond-limit',
] as const
/** One of the codes above. */
export type AppErrorCode = (typeof appErrorCodes)[number]

/** One fault in an input or a file: where it is, and `validation.<code>` with its parameters. */
export interface FieldIssue {
  /** Such as `accounts[0].name`. */
  readonly path: string
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

/** A field two people changed: what the editor wants and what is stored now. */
export interface FieldConflict {
  readonly collection: string | null
  readonly id: string
  readonly field: string
  readonly mine: unknown
  readonly theirs: unknown
}

/** A refusal as it crosses every process boundary (A3). */
export interface AppErrorData {
  readonly code: AppErrorCode
  readonly params: Readonly<Record<string, string | number>>
  /** Names this one failure in the log, so that a report can be matched to it. */
  readonly id: string
  readonly issues?: readonly FieldIssue[]
  readonly conflicts?: readonly FieldConflict[]
}

/** Answers are values; nothing is thrown across a process boundary (A3). */
export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppErrorData }
