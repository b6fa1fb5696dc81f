import type { AppErrorData, FieldIssue, Reply } from '../shared/contract/app-error.ts'
import type { MessageKey, MessageParams } from '../shared/i18n/translator.ts'

/** Ways to fail that only the command line knows; the text is `cli.failure.<code>`. */
export type CliFailureCode = 'cannot-write' | 'cannot-read' | 'damage-found'

/** Wrong usage: ends with exit code 2 and points to the help. */
export class UsageFailure extends Error {
  readonly text: MessageKey
  readonly params: MessageParams

  constructor(text: MessageKey, params: MessageParams = {}) {
    super(text)
    this.name = 'UsageFailure'
    this.text = text
    this.params = params
  }
}

/** A command that could not do its work: ends with exit code 1. */
export class CommandFailure extends Error {
  readonly error: Pick<AppErrorData, 'params'> & {
    readonly code: string
    readonly issues: readonly FieldIssue[]
  }

  constructor(
    code: AppErrorData['code'] | CliFailureCode,
    params: MessageParams = {},
    issues: readonly FieldIssue[] = [],
  ) {
    super(code)
    this.name = 'CommandFailure'
    this.error = { code, params, issues }
  }
}

/** The value of an answer; a refusal becomes the command's failure. */
export function valueOf<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value
  throw new CommandFailure(reply.error.code, reply.error.params, reply.error.issues ?? [])
}
