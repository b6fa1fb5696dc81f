import { systemCode } from '../disk/system-failure.ts'

/** What the log keeps of a failure. */
export interface LoggedCause {
  readonly name: string
  /** Of the system or SQLite, such as ENOENT; empty where there is none. */
  readonly code: string
  readonly message: string
  /** Places in the program, without the message that a stack repeats. */
  readonly stack: readonly string[]
}

/** Everything from the first quotation mark to the last: parsers and the system quote what they choked on. */
const quoted = /["'`“‘].*["'`”’]/su

/**
 * What may be written down about a failure: never a customer's words and never a path of the user (F8). Messages of the
 * engine and of libraries hold both, always in quotation marks.
 */
export function loggedCause(cause: unknown): LoggedCause {
  if (!(cause instanceof Error)) return { name: typeof cause, code: '', message: '', stack: [] }
  const frames = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return {
    name: cause.name,
    code: systemCode(cause),
    message: cause.message.replace(quoted, '…'),
    stack: frames.map((line) => line.trim()),
  }
}
