import { Select, type SelectProps } from '@mantine/core'
import { type ItemId, itemIdSchema } from '../../../shared/domain/identifier.ts'
import { useCall } from '../../api/use-call.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'

interface MemberFieldProps extends Pick<
  SelectProps,
  'label' | 'aria-label' | 'variant' | 'size' | 'comboboxProps'
> {
  readonly value: ItemId | null
  readonly onChange: (id: ItemId | null) => void
}

/** One of our own people, or nobody yet. */
export function MemberField({ value, onChange, ...input }: MemberFieldProps) {
  const { t } = useTexts()
  const members = useCall('member.list', {})
  const choices: { readonly value: string; readonly label: string; readonly disabled?: boolean }[] = [
    { value: '', label: t('lineTable.noOwner') },
    ...(members.data ?? []).map((member) => ({ value: member.id, label: member.name })),
    ...(members.data?.length === 0
      ? [{ value: 'none', label: t('lineTable.addMembers'), disabled: true }]
      : []),
  ]
  return (
    <Select
      {...input}
      placeholder={t('lineTable.noOwner')}
      searchable
      allowDeselect={false}
      nothingFoundMessage={t('lineTable.noMembers')}
      data={choices}
      value={value}
      onChange={(chosen) => {
        onChange(chosen === null || chosen === '' ? null : itemIdSchema.parse(chosen))
      }}
    />
  )
}
