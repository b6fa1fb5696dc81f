import { Button, Select, TextInput } from '@mantine/core'
import { IconSearch, IconX } from '@tabler/icons-react'
import type { AccountSummary } from '../../../shared/contract/methods/record-methods.ts'
import { accountKinds } from '../../../shared/domain/account.ts'
import type { TeamMember } from '../../../shared/domain/team-member.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { type AccountFilters, isNarrowed } from './account-filters.ts'

interface AccountFilterBarProps {
  readonly accounts: readonly AccountSummary[]
  readonly members: readonly TeamMember[]
  readonly filters: AccountFilters
  readonly shownCount: number
  readonly onChange: (change: Partial<AccountFilters>) => void
  readonly onClear: () => void
}

/** Search and filters above the list; only filters that could narrow anything are shown. */
export function AccountFilterBar(props: AccountFilterBarProps) {
  const { accounts, members, filters, shownCount, onChange, onClear } = props
  const { t, language } = useTexts()
  const tags = [...new Set(accounts.flatMap((one) => one.tags))].sort((a, b) => a.localeCompare(b, language))
  const choices = [
    {
      key: 'kind',
      label: t('account.filter.kind'),
      data: accountKinds.map((value) => ({ value, label: t(`account.kind.${value}`) })),
    },
    {
      key: 'owner',
      label: t('account.filter.owner'),
      data: members.map(({ id, name }) => ({ value: id, label: name })),
    },
    { key: 'tag', label: t('account.filter.tag'), data: tags.map((tag) => ({ value: tag, label: tag })) },
  ] as const
  return (
    <div className="list-bar">
      <TextInput
        size="sm"
        w={240}
        aria-label={t('account.search')}
        placeholder={t('account.search')}
        leftSection={<IconSearch size={14} aria-hidden="true" />}
        value={filters.search}
        onChange={(event) => {
          onChange({ search: event.currentTarget.value })
        }}
      />
      {choices
        .filter(({ data }) => data.length > 0)
        .map(({ key, label, data }) => (
          <Select
            key={key}
            size="sm"
            w={132}
            aria-label={label}
            placeholder={label}
            data={data}
            value={filters[key]}
            clearable={filters[key] !== null}
            clearButtonProps={{ 'aria-label': t('common.clearFilters') }}
            onChange={(value) => {
              onChange({ [key]: value })
            }}
          />
        ))}
      <span className="count">
        {isNarrowed(filters)
          ? t('account.countOf', { shown: shownCount, total: accounts.length })
          : t('account.count', { count: accounts.length })}
      </span>
      {isNarrowed(filters) && (
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          leftSection={<IconX size={14} aria-hidden="true" />}
          onClick={onClear}
        >
          {t('common.clearFilters')}
        </Button>
      )}
    </div>
  )
}
