import type { QuoteFigures } from '../../../../shared/calculations/quote.ts'
import { minorUnitsSchema, quantitySchema, unitPriceSchema } from '../../../../shared/domain/quantities.ts'
import {
  formatAmount,
  formatPercent,
  formatQuantity,
  formatUnitPrice,
} from '../../../../shared/i18n/format-number.ts'
import { StatusNote } from '../../../entities/frame/StatusNote.tsx'
import type { GridRange } from '../../../ui/data-grid/grid-selection.ts'
import type { GridColumn, GridRowView } from '../../../ui/data-grid/grid-types.ts'
import { summarise } from '../../../ui/data-grid/selection-summary.ts'
import { useTexts } from '../../../ui/i18n/TextsProvider.tsx'

const numericColumns = ['quantity', 'unitPrice', 'discount', 'taxRate', 'amount'] as const
type NumericColumn = (typeof numericColumns)[number]
const asNumeric = (key: string | undefined): NumericColumn | undefined =>
  numericColumns.find((one) => one === key)

interface QuoteSelectionNoteProps {
  readonly figures: QuoteFigures
  readonly rows: readonly GridRowView[]
  readonly columns: readonly GridColumn[]
  readonly range: GridRange
}

/** Count, sum, average, least and most of the selected cells of one column, in the status bar. */
export function QuoteSelectionNote({ figures, rows, columns, range }: QuoteSelectionNoteProps) {
  const { t } = useTexts()
  const column = range.left === range.right ? asNumeric(columns[range.left]?.key) : undefined
  if (column === undefined) return null
  const selected = new Set(rows.slice(range.top, range.bottom + 1).map((row) => row.id))
  const values = figures.groups
    .flatMap((group) => group.lines)
    .filter((entry) => selected.has(entry.line.id))
    .map((entry) => (column === 'amount' ? entry.amount : entry.line[column]))
  const summary = summarise(values)
  if (summary === null) return null
  const show = (value: number): string => {
    switch (column) {
      case 'quantity':
        return formatQuantity(quantitySchema.parse(value))
      case 'unitPrice':
        return formatUnitPrice(unitPriceSchema.parse(value), figures.currency)
      case 'amount':
        return formatAmount(minorUnitsSchema.parse(value), figures.currency)
      case 'discount':
      case 'taxRate':
        return formatPercent(value)
    }
  }
  const hasSum = column === 'quantity' || column === 'amount'
  return (
    <StatusNote>
      <span>{t('quote.selected', { count: summary.count })}</span>
      {hasSum && <span>{t('quote.sum', { value: show(summary.sum) })}</span>}
      <span>{t('quote.average', { value: show(summary.average) })}</span>
      <span>{t('quote.least', { value: show(summary.min) })}</span>
      <span>{t('quote.most', { value: show(summary.max) })}</span>
    </StatusNote>
  )
}
