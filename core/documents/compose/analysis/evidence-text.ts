import type { Evidence } from '../../../../shared/domain/evidence.ts'
import type { ComposeContext } from '../compose-context.ts'

/** What a statement rests on in a few words: its text and date, or its kind where nothing was typed. */
export function evidenceText(context: ComposeContext, evidence: Evidence): string {
  const words =
    evidence.text.trim() === '' ? context.t(`documents.evidence.kind.${evidence.kind}`) : evidence.text.trim()
  if (evidence.occurredOn === null) return words
  return context.t('documents.evidence.dated', {
    text: words,
    date: context.format.columnDate(evidence.occurredOn),
  })
}
