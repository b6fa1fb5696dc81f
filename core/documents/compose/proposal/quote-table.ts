import type {
  QuoteFigures,
  QuoteGroupFigures,
  QuoteLineFigures,
} from '../../../../shared/calculations/quote.ts'
import type {
  BlockSource,
  TableBlock,
  TableCell,
  TableRow,
} from '../../../../shared/document-model/document-model.ts'
import { type ColumnPlan, tableBlocks } from '../block-parts.ts'
import type { ComposeContext } from '../compose-context.ts'
import { textCell, textRuns } from '../runs.ts'
import { quoteTotalRows } from './quote-totals.ts'

/** The quote: lines by group with subtotals, tax per rate, grand total and, for CNY, the amount in words (D10, A4). */
export function quoteTable(
  context: ComposeContext,
  figures: QuoteFigures,
  source: BlockSource,
): readonly TableBlock[] {
  const { t, format } = context
  const groups = figures.groups.filter((group) => group.lines.length > 0)
  const hasDiscount = groups.some((group) => group.lines.some((entry) => entry.line.discount > 0))
  const columns = quoteColumns(context, hasDiscount)
  const isGrouped = groups.length > 1 || groups.some((group) => group.title.trim() !== '')
  const rows = groups.flatMap((group) =>
    isGrouped
      ? groupRows(context, figures, group, columns.length, hasDiscount, source)
      : group.lines.map((entry) => lineRow(context, figures, entry, hasDiscount, source)),
  )
  if (rows.length === 0) return []
  const caption = t(
    figures.pricesInclude === 'tax' ? 'documents.quote.captionTax' : 'documents.quote.caption',
    {
      currency: format.currencyName(figures.currency),
    },
  )
  return tableBlocks(
    columns,
    [...rows, ...quoteTotalRows(context, figures, columns.length, source)],
    source,
    caption,
  )
}

function quoteColumns({ t }: ComposeContext, hasDiscount: boolean): readonly ColumnPlan[] {
  const figure = (title: string, weight: number): ColumnPlan => ({ title, weight, align: 'right' })
  return [
    { title: t('documents.table.number'), weight: 7, align: 'center' },
    { title: t('documents.quote.item'), weight: 36 },
    figure(t('documents.quote.quantity'), 8),
    { title: t('documents.quote.unit'), weight: 7, align: 'center' },
    figure(t('documents.quote.unitPrice'), 13),
    ...(hasDiscount ? [figure(t('documents.quote.discount'), 8)] : []),
    figure(t('documents.quote.taxRate'), 7),
    figure(t('documents.quote.amount'), 15),
  ]
}

function groupRows(
  context: ComposeContext,
  figures: QuoteFigures,
  group: QuoteGroupFigures,
  width: number,
  hasDiscount: boolean,
  source: BlockSource,
): readonly TableRow[] {
  const place = group.id === null ? source : { ...source, itemId: group.id }
  const title = group.title.trim()
  const head: readonly TableRow[] =
    title === '' ? [] : [{ role: 'group', source: place, cells: [{ runs: textRuns(title), span: width }] }]
  const subtotal: TableRow = {
    role: 'subtotal',
    source: place,
    cells: [
      {
        runs: textRuns(context.t('documents.quote.subtotal', { group: title })),
        span: width - 1,
        align: 'right',
      },
      textCell(
        group.lines.every(({ line }) => line.isFree)
          ? context.t('documents.quote.free')
          : context.format.amount(group.subtotal, figures.currency),
      ),
    ],
  }
  const lines = group.lines.map((entry) => lineRow(context, figures, entry, hasDiscount, source))
  return [...head, ...lines, subtotal]
}

function lineRow(
  context: ComposeContext,
  figures: QuoteFigures,
  { line, number, amount }: QuoteLineFigures,
  hasDiscount: boolean,
  source: BlockSource,
): TableRow {
  const { t, format } = context
  const charged = (text: string): TableCell => textCell(line.isFree ? '' : text)
  return {
    role: 'body',
    source: { ...source, itemId: line.id },
    cells: [
      textCell(String(number)),
      itemCell(line.name, line.configuration),
      textCell(format.quantity(line.quantity)),
      textCell(line.unit),
      charged(format.unitPrice(line.unitPrice, figures.currency)),
      ...(hasDiscount ? [charged(line.discount === 0 ? '' : format.percent(line.discount))] : []),
      charged(format.percent(line.taxRate)),
      textCell(line.isFree ? t('documents.quote.free') : format.amount(amount, figures.currency)),
    ],
  }
}

/** The name, and its configuration below it in small print. */
function itemCell(name: string, configuration: string): TableCell {
  const below = textRuns(configuration).map((run) => ({ ...run, muted: true }))
  return {
    runs: configuration.trim() === '' ? textRuns(name) : [...textRuns(name), { text: '\n' }, ...below],
  }
}
