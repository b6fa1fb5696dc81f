import { Badge, Button } from '@mantine/core'
import { IconBuilding, IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import type { AccountSummary } from '../../../shared/contract/methods/record-methods.ts'
import { chooseText } from '../../../shared/domain/localized-text.ts'
import { failureOf } from '../../api/call.ts'
import { useCall } from '../../api/use-call.ts'
import { NewDocumentDialog } from '../../entities/documents/NewDocumentDialog.tsx'
import { Page } from '../../entities/frame/Page.tsx'
import { recordAddress } from '../../entities/record/record-address.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { type RecordColumn, RecordList } from '../../ui/layout/RecordList.tsx'
import { useMoments } from '../../ui/moments/use-moments.ts'
import { EmptyState } from '../../ui/states/EmptyState.tsx'
import { ErrorNote } from '../../ui/states/ErrorNote.tsx'
import { RowSkeletons } from '../../ui/states/RowSkeletons.tsx'
import { type AccountFilters, filterAccounts, readFilters } from './account-filters.ts'
import { AccountFilterBar } from './AccountFilterBar.tsx'
import { NewAccountDialog } from './NewAccountDialog.tsx'

/** All accounts: found by words, narrowed by kind, owner and tag, walked by keyboard. */
export function AccountListPage() {
  const { t } = useTexts()
  const accounts = useCall('account.list', {})
  const [params, setParams] = useSearchParams()
  const wanted = params.get('new')
  const set = (change: Readonly<Record<string, string | null>>): void => {
    const next = new URLSearchParams(params)
    for (const [key, value] of Object.entries(change))
      if (value === null || (value === '' && key !== 'new')) next.delete(key)
      else next.set(key, value)
    setParams(next, { replace: true })
  }
  const close = (): void => {
    set({ new: null })
  }
  const button = (
    <Button
      leftSection={<IconPlus size={15} aria-hidden="true" />}
      onClick={() => {
        set({ new: '' })
      }}
    >
      {t('account.new')}
    </Button>
  )
  return (
    <Page title={t('account.list')} actions={button}>
      {content()}
      {wanted === '' && <NewAccountDialog onClose={close} />}
      {wanted === 'analysis' && <NewDocumentDialog kind="analysis" accountId={null} onClose={close} />}
    </Page>
  )

  function content(): ReactNode {
    if (accounts.error !== null)
      return (
        <div style={{ padding: 12 }}>
          <ErrorNote error={failureOf(accounts.error)} onRetry={() => void accounts.refetch()} />
        </div>
      )
    if (accounts.data === undefined) return <RowSkeletons rows={12} />
    if (accounts.data.length === 0)
      return (
        <EmptyState
          icon={IconBuilding}
          title={t('account.empty')}
          text={t('account.empty.what')}
          action={button}
        />
      )
    return (
      <AccountTable
        accounts={accounts.data}
        filters={readFilters(params)}
        onChange={set}
        onClear={() => {
          setParams({}, { replace: true })
        }}
      />
    )
  }
}

interface AccountTableProps {
  readonly accounts: readonly AccountSummary[]
  readonly filters: AccountFilters
  readonly onChange: (change: Partial<AccountFilters>) => void
  readonly onClear: () => void
}

function AccountTable({ accounts, filters, onChange, onClear }: AccountTableProps) {
  const { t, language } = useTexts()
  const moments = useMoments()
  const members = useCall('member.list', {}).data ?? []
  const shown = filterAccounts(accounts, filters)
  const nameOf = (row: AccountSummary): string => chooseText(row.name, language).text
  const ownerOf = (row: AccountSummary): string =>
    members.find((member) => member.id === row.ownerId)?.name ?? ''
  const columns: readonly RecordColumn<AccountSummary>[] = [
    {
      key: 'name',
      label: t('account.column.name'),
      track: 'minmax(0, 2.4fr)',
      sortBy: nameOf,
      cell: (row) => (
        <span className="row" style={{ gap: 6, minWidth: 0 }}>
          <span className="b cut" title={nameOf(row)}>
            {nameOf(row)}
          </span>
          {row.tags.slice(0, 2).map((tag) => (
            <Badge key={tag} style={{ flex: 'none' }}>
              {tag}
            </Badge>
          ))}
        </span>
      ),
    },
    {
      key: 'kind',
      label: t('account.column.kind'),
      track: '88px',
      sortBy: (row) => row.kind,
      cell: (row) => t(`account.kind.${row.kind}`),
    },
    {
      key: 'industry',
      label: t('account.column.industry'),
      track: 'minmax(0, 1fr)',
      sortBy: (row) => row.industry,
      cell: (row) => <span title={row.industry}>{row.industry}</span>,
    },
    {
      key: 'region',
      label: t('account.column.region'),
      track: 'minmax(0, 0.8fr)',
      sortBy: (row) => row.region,
      cell: (row) => row.region,
    },
    {
      key: 'owner',
      label: t('account.column.owner'),
      track: '84px',
      sortBy: ownerOf,
      cell: ownerOf,
    },
    {
      key: 'documents',
      label: t('account.column.documents'),
      track: '76px',
      align: 'right',
      sortBy: (row) => row.documentCount,
      cell: (row) => row.documentCount,
    },
    {
      key: 'updated',
      label: t('account.column.updated'),
      track: '92px',
      align: 'right',
      sortBy: (row) => row.updatedAt,
      cell: (row) => <span className="t2">{moments.when(row.updatedAt)}</span>,
    },
  ]
  return (
    <>
      <AccountFilterBar
        accounts={accounts}
        members={members}
        filters={filters}
        shownCount={shown.length}
        onChange={onChange}
        onClear={onClear}
      />
      {shown.length === 0 ? (
        <EmptyState
          text={t('account.filtered')}
          action={
            <Button variant="default" onClick={onClear}>
              {t('common.clearFilters')}
            </Button>
          }
        />
      ) : (
        <RecordList
          label={t('account.list')}
          rows={shown}
          columns={columns}
          keyOf={(row) => row.id}
          addressOf={(row) => recordAddress('account', row.id)}
          initialSort={{ key: 'name', isDescending: false }}
          locale={language}
        />
      )}
    </>
  )
}
