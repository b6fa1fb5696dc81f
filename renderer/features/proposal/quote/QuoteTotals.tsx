import { IconAlertTriangle } from '@tabler/icons-react'
import { chineseCapitalAmount } from '../../../../shared/calculations/chinese-capital-amount.ts'
import type { QuoteFigures } from '../../../../shared/calculations/quote.ts'
import { formatAmount, formatPercent } from '../../../../shared/i18n/format-number.ts'
import { useTexts } from '../../../ui/i18n/TextsProvider.tsx'

interface QuoteTotalsProps {
  readonly figures: QuoteFigures
  readonly missingShare: number
  readonly onOpenTerms: () => void
}

/** The figures that stay in view below the grid, with what is still open beside them. */
export function QuoteTotals({ figures, missingShare, onOpenTerms }: QuoteTotalsProps) {
  const { t } = useTexts()
  const amount = (value: typeof figures.net): string => formatAmount(value, figures.currency)
  const words = chineseCapitalAmount(figures.gross, figures.currency)
  return (
    <div className="quote-totals">
      <div className="col" style={{ gap: 2, justifyContent: 'flex-end', minWidth: 0 }}>
        {figures.isBeyondLimit && (
          <span className="row bad" style={{ gap: 4 }}>
            <IconAlertTriangle size={14} aria-hidden="true" />
            {t('quote.beyondLimit')}
          </span>
        )}
        {missingShare !== 0 && (
          <button type="button" className="linkbtn warn" onClick={onOpenTerms}>
            <IconAlertTriangle size={14} aria-hidden="true" />
            {missingShare > 0
              ? t('quote.termsMissing', { share: formatPercent(missingShare) })
              : t('quote.termsTooMuch', { share: formatPercent(-missingShare) })}
          </button>
        )}
        {words !== null && (
          <span className="t2 cut" title={words}>
            {t('quote.inWords', { words })}
          </span>
        )}
      </div>
      <dl>
        <dt>
          {t('quote.netTotal')}
          {figures.discountGiven !== 0 && (
            <span className="t3 xs">
              {' '}
              {t('quote.discountGiven', { amount: amount(figures.discountGiven) })}
            </span>
          )}
        </dt>
        <dd>{amount(figures.net)}</dd>
        {figures.taxes.map((tax) => (
          <div key={tax.rate} style={{ display: 'contents' }}>
            <dt>{t('quote.taxAt', { rate: formatPercent(tax.rate) })}</dt>
            <dd>{amount(tax.tax)}</dd>
          </div>
        ))}
        <dt className="b">{t('quote.grossTotal')}</dt>
        <dd className="b" style={{ fontSize: 16, lineHeight: '24px' }}>
          {amount(figures.gross)}
        </dd>
      </dl>
    </div>
  )
}
