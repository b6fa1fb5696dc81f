import { Button, NumberInput, Popover, Select, Stack } from '@mantine/core'
import { IconAdjustments } from '@tabler/icons-react'
import { yearSchema } from '../../../shared/domain/calendar-date.ts'
import { currencies, currencySchema } from '../../../shared/domain/quantities.ts'
import type { RecordHandle } from '../../entities/record/use-record.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { AnalysisField } from '../../entities/analysis/AnalysisField.tsx'

/** Facts of the plan as a whole: its year, its currency, and the SWOT it draws on. */
export function PlanProperties({ handle }: { readonly handle: RecordHandle<'plan'> }) {
  const { t } = useTexts()
  const { record, set } = handle
  return (
    <Popover position="bottom-end" width={280} trapFocus>
      <Popover.Target>
        <Button variant="subtle" color="gray" leftSection={<IconAdjustments size={14} aria-hidden="true" />}>
          {t('plan.properties')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('plan.properties')}>
        <Stack gap="xs">
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
          <Select
            label={t('plan.currency')}
            data={currencies.map((value) => ({ value, label: `${value} ${t(`common.currency.${value}`)}` }))}
            value={record.currency}
            allowDeselect={false}
            comboboxProps={{ withinPortal: false }}
            onChange={(value) => {
              if (value !== null) set('currency', currencySchema.parse(value))
            }}
          />
          <AnalysisField
            accountId={record.accountId}
            value={record.analysisId}
            onChange={(id) => {
              set('analysisId', id)
            }}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
