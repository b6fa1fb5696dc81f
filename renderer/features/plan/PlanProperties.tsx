import { NumberInput } from '@mantine/core'
import { yearSchema } from '../../../shared/domain/calendar-date.ts'
import { CurrencyField } from '../../entities/currency/CurrencyField.tsx'
import { PropertiesPopover } from '../../entities/workbench/PropertiesPopover.tsx'
import type { RecordHandle } from '../../entities/record/use-record.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { AnalysisField } from '../../entities/analysis/AnalysisField.tsx'

/** Facts of the plan as a whole: its year, its currency, and the SWOT it draws on. */
export function PlanProperties({ handle }: { readonly handle: RecordHandle<'plan'> }) {
  const { t } = useTexts()
  const { record, set } = handle
  return (
    <PropertiesPopover>
      <NumberInput
        label={t('plan.year')}
        value={record.year}
        min={1990}
        max={2200}
        allowDecimal={false}
        thousandSeparator=""
        onChange={(value) => {
          const year = yearSchema.safeParse(value)
          if (year.success) set('year', year.data)
        }}
      />
      <CurrencyField
        label={t('plan.currency')}
        value={record.currency}
        withinPortal={false}
        onChange={(currency) => {
          set('currency', currency)
        }}
      />
      <AnalysisField
        accountId={record.accountId}
        value={record.analysisId}
        onChange={(id) => {
          set('analysisId', id)
        }}
      />
    </PropertiesPopover>
  )
}
