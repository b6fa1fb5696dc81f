import type { SwotAnalysis, SwotItem, SwotRow } from '../../../shared/domain/swot-analysis.ts'
import type { Translator } from '../../../shared/i18n/translator.ts'
import type { QuotableStatement } from '../../ui/rich-text/rich-text-sources.ts'

/** The label of a row: its own, or the standard one of its code. */
export function swotRowLabel(row: SwotRow, { t, has }: Pick<Translator, 't' | 'has'>): string {
  const key = `documents.swot.row.${row.environment}.${row.code}`
  return row.label !== '' || !has(key) ? row.label : t(key)
}

/** Statements with where they stand, in the order of the grid. */
export function quotableStatements(analysis: SwotAnalysis, texts: Translator): readonly QuotableStatement[] {
  const place = (item: SwotItem, row: SwotRow): string =>
    `${texts.t(`documents.side.${item.side}`)}·${row.code} ${swotRowLabel(row, texts)}`
  return analysis.rows.flatMap((row) =>
    analysis.items
      .filter((item) => item.rowId === row.id && item.text !== '')
      .map((item) => ({ id: item.id, text: item.text, place: place(item, row) })),
  )
}
