import { chineseCapitalAmount } from '../../../../shared/calculations/chinese-capital-amount.ts'
import type { QuoteFigures } from '../../../../shared/calculations/quote.ts'
import type { BlockSource, TableRow, TableRowRole } from '../../../../shared/document-model/document-model.ts'
import type { MinorUnits } from '../../../../shared/domain/quantities.ts'
import type { ComposeContext } from '../compose-context.ts'
import { textCell, textRuns } from '../runs.ts'

/** The rows that close a quote. Where nothing is taxed, one total says it all. */
export function quoteTotalRows(
  context: ComposeContext,
  figures: QuoteFigures,
  width: number,
  source: BlockSource,
): readonly TableRow[] {
  const { t, format, language } = context
  const amount = (role: TableRowRole, label: string, value: MinorUnits): TableRow => ({
    role,
    source,
    cells: [
      { runs: textRuns(label), span: width - 1, align: 'right' },
      textCell(format.amount(value, figures.currency)),
    ],
  })
  const taxed = figures.taxes.filter((entry) => entry.rate > 0)
  const taxRows =
    taxed.length === 0
      ? []
      : [
          amount('total', t('documents.quote.net'), figures.net),
          ...taxed.map((entry) =>
            amount('total', t('documents.quote.taxAt', { rate: format.percent(entry.rate) }), entry.tax),
          ),
        ]
  const currency = format.currencyName(figures.currency)
  const grandTotal = t(taxed.length === 0 ? 'documents.quote.total' : 'documents.quote.grandTotal', {
    currency,
  })
  const words = language === 'zh-CN' ? chineseCapitalAmount(figures.gross, figures.currency) : null
  return [
    ...taxRows,
    amount('grand-total', grandTotal, figures.gross),
    ...(words === null
      ? []
      : [
          {
            role: 'label' as const,
            source,
            cells: [{ runs: textRuns(t('documents.quote.inWords', { words })), span: width }],
          },
        ]),
  ]
}
