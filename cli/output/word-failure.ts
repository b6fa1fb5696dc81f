import type { FieldIssue } from '../../shared/contract/app-error.ts'
import type { MessageParams, Translator } from '../../shared/i18n/translator.ts'

/** What a script reads of a failure with `--json`. */
export interface WordedFailure {
  readonly code: string
  readonly message: string
  readonly issues: readonly { readonly path: string; readonly code: string; readonly message: string }[]
  /** Faults beyond those in `issues`. */
  readonly more: number
}

/** More faults than this are counted, not listed. */
const listed = 10

/** A failure in the words of a language. */
export function wordFailure(
  failure: {
    readonly code: string
    readonly params: MessageParams
    readonly issues: readonly FieldIssue[]
  },
  translator: Translator,
): WordedFailure {
  return {
    code: failure.code,
    message: textFor([`errors.${failure.code}`, `cli.failure.${failure.code}`], failure.params, translator),
    issues: failure.issues.slice(0, listed).map(({ path, code, params }) => ({
      path,
      code,
      message: textFor([`validation.${code}`, `cli.finding.${code}`], params, translator),
    })),
    more: Math.max(0, failure.issues.length - listed),
  }
}

function textFor(keys: readonly string[], params: MessageParams, { has, t }: Translator): string {
  for (const key of keys) if (has(key)) return t(key, params)
  return t('cli.failure.unworded', { code: keys[0] ?? '' })
}

/** The lines a person reads: the summary, up to ten faults, and how many more there are. */
export function failureLines(failure: WordedFailure, { t }: Translator): string[] {
  return [
    failure.message,
    ...failure.issues.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)),
    ...(failure.more > 0 ? [t('cli.more', { count: failure.more })] : []),
  ]
}
