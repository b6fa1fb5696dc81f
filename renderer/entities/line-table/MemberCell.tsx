import { Select } from '@mantine/core'
import { itemIdSchema, type ItemId } from '../../../shared/domain/identifier.ts'
import { useCall } from '../../api/use-call.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'

interface MemberCellProps {
  readonly label: string
  readonly stored: ItemId | null
  readonly onCommit: (id: ItemId | null) => void
}

/** One of our own people, or nobody yet. */
export function MemberCell({ label, stored, onCommit }: MemberCellProps) {
  const { t } = useTexts()
  const members = useCall('member.list', {})
  return (
    <Select
      variant="unstyled"
      size="sm"
      aria-label={label}
      placeholder={t('lineTable.noOwner')}
      searchable
      clearable={stored !== null}
      clearButtonProps={{ 'aria-label': t('lineTable.clear', { label }) }}
      nothingFoundMessage={t('lineTable.noMembers')}
      data={(members.data ?? []).map((member) => ({ value: member.id, label: member.name }))}
      value={stored}
      onChange={(value) => {
        onCommit(value === null ? null : itemIdSchema.parse(value))
      }}
    />
  )
}
