import { quoteFigures } from '../../../../shared/calculations/quote.ts'
import type { Block, BlockSource } from '../../../../shared/document-model/document-model.ts'
import { paragraphBlocks, underHeading } from '../block-parts.ts'
import type { ComposeContext } from '../compose-context.ts'
import type { ProposalSource } from '../document-source.ts'
import { paymentTermsTable } from './payment-terms-table.ts'
import { quoteTable } from './quote-table.ts'

/** Part 5: the quote, how it is paid, how long it holds and how it is delivered (D10). */
export function quoteBlocks(context: ComposeContext<ProposalSource>, source: BlockSource): readonly Block[] {
  const { t, format } = context
  const { record } = context.source
  const figures = quoteFigures(record)
  const table = quoteTable(context, figures, source)
  const validity =
    record.validUntil === null || table.length === 0
      ? []
      : paragraphBlocks(t('documents.quote.validUntil', { date: format.date(record.validUntil) }), source)
  return [
    ...underHeading(2, t('documents.quote.prices'), source, [...table, ...validity]),
    ...underHeading(
      2,
      t('documents.quote.paymentTerms'),
      source,
      table.length === 0 ? [] : paymentTermsTable(context, figures, source),
    ),
    ...underHeading(2, t('documents.quote.delivery'), source, paragraphBlocks(record.deliveryTerms, source)),
  ]
}
