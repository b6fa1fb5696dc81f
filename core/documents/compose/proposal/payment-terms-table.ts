import { paymentPlan } from '../../../../shared/calculations/payment-terms.ts'
import type { QuoteFigures } from '../../../../shared/calculations/quote.ts'
import type { Block, BlockSource, TableRow } from '../../../../shared/document-model/document-model.ts'
import { tableBlocks } from '../block-parts.ts'
import type { ComposeContext } from '../compose-context.ts'
import type { ProposalSource } from '../document-source.ts'
import { textCell } from '../runs.ts'

/** When which share of the price is due; the total closes the table where the shares make up the whole (D10). */
export function paymentTermsTable(
  context: ComposeContext<ProposalSource>,
  figures: QuoteFigures,
  source: BlockSource,
): readonly Block[] {
  const { t, format } = context
  const plan = paymentPlan(context.source.record.paymentTerms, figures.gross)
  const hasNote = plan.payments.some(({ term }) => term.note.trim() !== '')
  const rows: readonly TableRow[] = plan.payments.map(({ term, amount }) => ({
    role: 'body',
    source: { ...source, itemId: term.id },
    cells: [
      textCell(term.milestone),
      textCell(format.percent(term.share)),
      textCell(format.amount(amount, figures.currency)),
      ...(hasNote ? [textCell(term.note)] : []),
    ],
  }))
  const total: TableRow = {
    role: 'total',
    source,
    cells: [
      textCell(t('documents.quote.paymentTotal')),
      textCell(t('documents.quote.wholeShare')),
      textCell(format.amount(figures.gross, figures.currency)),
      ...(hasNote ? [textCell('')] : []),
    ],
  }
  const isComplete = rows.length > 0 && plan.missingShare === 0
  return tableBlocks(
    [
      { title: t('documents.quote.milestone'), weight: 34 },
      { title: t('documents.quote.share'), weight: 11, align: 'right' },
      { title: t('documents.quote.amount'), weight: 20, align: 'right' },
      ...(hasNote ? [{ title: t('documents.quote.note'), weight: 35 }] : []),
    ],
    isComplete ? [...rows, total] : rows,
    source,
  )
}
