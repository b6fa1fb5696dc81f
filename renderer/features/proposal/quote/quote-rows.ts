import type { QuoteFigures, QuoteLineFigures } from '../../../../shared/calculations/quote.ts'
import type { ItemId } from '../../../../shared/domain/identifier.ts'
import {
  formatAmount,
  formatPercent,
  formatQuantity,
  formatUnitPrice,
} from '../../../../shared/i18n/format-number.ts'
import type { Translate } from '../../../../shared/i18n/translator.ts'
import type { GridCellView, GridRowView } from '../../../ui/data-grid/grid-types.ts'
import { editTextOf, type QuoteColumnKey } from './quote-columns.ts'

function lineRow(entry: QuoteLineFigures, figures: QuoteFigures, t: Translate): GridRowView {
  const { line } = entry
  const cell = (column: QuoteColumnKey, text: string, problem?: string): GridCellView => ({
    text,
    edit: editTextOf(line, column, t),
    ...(problem === undefined ? {} : { problem }),
  })
  const price = line.isFree ? t('quote.free') : formatUnitPrice(line.unitPrice, figures.currency)
  return {
    id: line.id,
    role: 'line',
    head: String(entry.number),
    cells: {
      name: cell('name', line.name, line.name === '' ? t('quote.nameMissing') : undefined),
      configuration: cell('configuration', line.configuration),
      quantity: cell(
        'quantity',
        formatQuantity(line.quantity),
        line.quantity === 0 ? t('quote.quantityMissing') : undefined,
      ),
      unit: cell('unit', line.unit),
      unitPrice: cell(
        'unitPrice',
        price,
        !line.isFree && line.unitPrice === 0 ? t('quote.priceMissing') : undefined,
      ),
      discount: cell('discount', line.discount === 0 ? '–' : formatPercent(line.discount)),
      taxRate: cell('taxRate', formatPercent(line.taxRate)),
      amount: { text: formatAmount(entry.amount, figures.currency), tone: 'muted' },
    },
  }
}

/** The quote as grid rows: lines without a group first, then each group with its count and subtotal. */
export function quoteRows(
  figures: QuoteFigures,
  folded: ReadonlySet<ItemId>,
  t: Translate,
): readonly GridRowView[] {
  return figures.groups.flatMap((group) => {
    const lines = group.lines.map((entry) => lineRow(entry, figures, t))
    if (group.id === null) return lines
    const isFolded = folded.has(group.id)
    const head: GridRowView = {
      id: group.id,
      role: 'group',
      head: '',
      isFolded,
      cells: {
        name: {
          text: group.title === '' ? t('quote.untitledGroup') : group.title,
          edit: group.title,
          tone: 'strong',
        },
        configuration: { text: t('quote.lineCount', { count: group.lines.length }), tone: 'muted' },
        amount: { text: formatAmount(group.subtotal, figures.currency), tone: 'strong' },
      },
    }
    return isFolded ? [head] : [head, ...lines]
  })
}
