import type { SwotRow, SwotSide } from '../../../shared/domain/swot-analysis.ts'
import type { Translator } from '../../../shared/i18n/translator.ts'
import { swotRowLabel } from '../../entities/section-text/statement-places.ts'

/** Names a cell in words: `优势·Q 质量`. */
export function cellPlace(row: SwotRow, side: SwotSide, texts: Translator): string {
  const { t } = texts
  return t('swot.place', {
    side: t(`documents.side.${side}`),
    row: `${row.code} ${swotRowLabel(row, texts)}`.trim(),
  })
}
