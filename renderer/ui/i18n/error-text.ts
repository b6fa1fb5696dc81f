import type { AppErrorData, FieldIssue } from '../../../shared/contract/app-error.ts'
import type { Translator } from '../../../shared/i18n/translator.ts'

/** What happened and what to do about it, in the language of the screen. */
export function errorText(texts: Translator, error: AppErrorData): string {
  const key = `errors.${error.code}`
  return texts.has(key) ? texts.t(key, error.params) : texts.t('frame.unknownError', { code: error.code })
}

/** What is wrong with one field. */
export function issueText(texts: Translator, issue: FieldIssue): string {
  const key = `validation.${issue.code}`
  return texts.has(key) ? texts.t(key, issue.params) : texts.t('frame.fieldRefused')
}
