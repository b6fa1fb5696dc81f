import { Select } from '@mantine/core'
import { type ItemId, itemIdSchema } from '../../../shared/domain/identifier.ts'
import { useCall } from '../../api/use-call.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'

interface AnalysisFieldProps {
  readonly accountId: ItemId
  readonly value: ItemId | null
  readonly onChange: (id: ItemId | null) => void
}

/** Which SWOT of the customer a document draws on. */
export function AnalysisField({ accountId, value, onChange }: AnalysisFieldProps) {
  const { t } = useTexts()
  const analyses = useCall('analysis.list', { accountId }).data ?? []
  const label = t('workbench.analysis')
  return (
    <Select
      label={label}
      placeholder={t('workbench.analysis.none')}
      clearable={value !== null}
      clearButtonProps={{ 'aria-label': t('lineTable.clear', { label }) }}
      data={analyses.map((one) => ({ value: one.id, label: one.title }))}
      value={value}
      comboboxProps={{ withinPortal: false }}
      onChange={(chosen) => {
        onChange(chosen === null ? null : itemIdSchema.parse(chosen))
      }}
    />
  )
}
