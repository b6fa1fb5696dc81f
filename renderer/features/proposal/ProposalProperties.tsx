import { Select } from '@mantine/core'
import { AnalysisField } from '../../entities/analysis/AnalysisField.tsx'
import { MemberField } from '../../entities/member/MemberField.tsx'
import { CurrencyField } from '../../entities/currency/CurrencyField.tsx'
import { PropertiesPopover } from '../../entities/workbench/PropertiesPopover.tsx'
import type { RecordHandle } from '../../entities/record/use-record.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { DateField } from '../../ui/typed-input/DateField.tsx'

/** Facts of the proposal as a whole: deadline, validity, who answers for it, and the SWOT it quotes. */
export function ProposalProperties({ handle }: { readonly handle: RecordHandle<'proposal'> }) {
  const { t } = useTexts()
  const { record, set } = handle
  return (
    <PropertiesPopover>
      <DateField label={t('proposal.dueOn')} value={record.dueOn} onChange={(value) => set('dueOn', value)} />
      <DateField
        label={t('proposal.validUntil')}
        value={record.validUntil}
        onChange={(value) => set('validUntil', value)}
      />
      <MemberField
        label={t('proposal.contact')}
        comboboxProps={{ withinPortal: false }}
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
      <CurrencyField
        label={t('proposal.currency')}
        value={record.currency}
        withinPortal={false}
        onChange={(currency) => {
          set('currency', currency)
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
    </PropertiesPopover>
  )
}
