import { Button, Popover, Select, Stack } from '@mantine/core'
import { IconAdjustments } from '@tabler/icons-react'
import { currencies, currencySchema } from '../../../shared/domain/quantities.ts'
import { AnalysisField } from '../../entities/analysis/AnalysisField.tsx'
import { MemberField } from '../../entities/member/MemberField.tsx'
import type { RecordHandle } from '../../entities/record/use-record.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { DateField } from '../../ui/typed-input/DateField.tsx'

/** Facts of the proposal as a whole: deadline, validity, who answers for it, and the SWOT it quotes. */
export function ProposalProperties({ handle }: { readonly handle: RecordHandle<'proposal'> }) {
  const { t } = useTexts()
  const { record, set } = handle
  return (
    <Popover position="bottom-end" width={300} trapFocus>
      <Popover.Target>
        <Button variant="subtle" color="gray" leftSection={<IconAdjustments size={14} aria-hidden="true" />}>
          {t('proposal.properties')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('proposal.properties')}>
        <Stack gap="xs">
          <DateField
            label={t('proposal.dueOn')}
            value={record.dueOn}
            onChange={(value) => set('dueOn', value)}
          />
          <DateField
            label={t('proposal.validUntil')}
            value={record.validUntil}
            onChange={(value) => set('validUntil', value)}
          />
          <MemberField
            label={t('proposal.contact')}
            value={record.contactId}
            onChange={(value) => set('contactId', value)}
          />
          <AnalysisField
            accountId={record.accountId}
            value={record.analysisId}
            onChange={(id) => {
              set('analysisId', id)
            }}
          />
          <Select
            label={t('proposal.currency')}
            data={currencies.map((value) => ({ value, label: `${value} ${t(`common.currency.${value}`)}` }))}
            value={record.currency}
            allowDeselect={false}
            comboboxProps={{ withinPortal: false }}
            onChange={(value) => {
              if (value !== null) set('currency', currencySchema.parse(value))
            }}
          />
          <Select
            label={t('proposal.confidentiality')}
            data={(['open', 'confidential'] as const).map((value) => ({
              value,
              label: t(`proposal.confidentiality.${value}`),
            }))}
            value={record.confidentiality}
            allowDeselect={false}
            comboboxProps={{ withinPortal: false }}
            onChange={(value) => {
              set('confidentiality', value === 'confidential' ? 'confidential' : 'open')
            }}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
