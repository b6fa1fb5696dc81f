import { quoteFigures } from '../../../shared/calculations/quote.ts'
import { isBeyondLimit } from '../../../shared/calculations/rounding.ts'
import { exactListAmount } from '../../../shared/calculations/quote-line.ts'
import { fieldIssue } from '../../../shared/contract/field-issues.ts'
import type { Proposal } from '../../../shared/domain/proposal.ts'
import { AppFailure } from '../../app/app-failure.ts'
import type { DocumentSource } from '../../documents/compose/document-source.ts'

/** Refuses a document that must not leave the house: a quote with a figure that had to be stopped (N-06). */
export function assertSendable(source: DocumentSource): void {
  if (source.kind !== 'proposal' || !quoteFigures(source.record).isBeyondLimit) return
  const paths = linesBeyondLimit(source.record)
  // Where each line is within the limit, their sum is not.
  const issues = (paths.length > 0 ? paths : ['quoteLines']).map((path) => fieldIssue(path, 'amountTooLarge'))
  throw new AppFailure('quote.beyond-limit', { issues })
}

function linesBeyondLimit({ quoteLines, currency }: Proposal): readonly string[] {
  return quoteLines.flatMap((line, at) =>
    isBeyondLimit(exactListAmount(line, currency)) ? [`quoteLines[${at}].unitPrice`] : [],
  )
}
