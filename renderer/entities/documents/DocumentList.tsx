import { Badge } from '@mantine/core'
import type { DocumentSummary } from '../../../shared/contract/methods/record-methods.ts'
import type { DocumentKind } from '../../../shared/domain/aggregate.ts'
import { chooseText } from '../../../shared/domain/localized-text.ts'
import { formatDateShort } from '../../../shared/i18n/format-date.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { type RecordColumn, RecordList } from '../../ui/layout/RecordList.tsx'
import { localToday, useMoments } from '../../ui/moments/use-moments.ts'
import { recordAddress } from '../record/record-address.ts'

interface DocumentListProps {
  readonly kind: DocumentKind
  readonly documents: readonly DocumentSummary[]
  /** False on the account's own page, where every row would say the same. */
  readonly showsAccount: boolean
}

/** Documents of one kind, the last changed first. */
export function DocumentList({ kind, documents, showsAccount }: DocumentListProps) {
  const { t, language } = useTexts()
  const moments = useMoments()
  const today = localToday()
  const accountOf = (row: DocumentSummary): string => chooseText(row.accountName, language).text
  const columns: readonly (RecordColumn<DocumentSummary> | false)[] = [
    {
      key: 'title',
      label: t('settings.documents.title'),
      track: 'minmax(0, 2fr)',
      cell: (row) => <span title={row.title}>{row.title}</span>,
      sortBy: (row) => row.title,
    },
    showsAccount && {
      key: 'account',
      label: t('settings.documents.account'),
      track: 'minmax(0, 1fr)',
      cell: (row) => <span className="t2">{accountOf(row)}</span>,
      sortBy: accountOf,
    },
    kind === 'plan' && {
      key: 'year',
      label: t('settings.documents.year'),
      track: '64px',
      align: 'right',
      cell: (row) => row.year,
      sortBy: (row) => row.year ?? 0,
    },
    kind === 'proposal' && {
      key: 'due',
      label: t('settings.documents.due'),
      track: '96px',
      align: 'right',
      cell: (row) => (row.dueOn === null ? <span className="t3">–</span> : formatDateShort(row.dueOn, today)),
      sortBy: (row) => row.dueOn ?? '9999',
    },
    {
      key: 'version',
      label: t('settings.documents.version'),
      track: '84px',
      cell: (row) => (
        <Badge>
          {row.issuedVersion === null
            ? t('workbench.draft')
            : t('workbench.versionNumber', { number: row.issuedVersion })}
        </Badge>
      ),
      sortBy: (row) => row.issuedVersion ?? 0,
    },
    {
      key: 'language',
      label: t('settings.documents.language'),
      track: '84px',
      cell: (row) => <span className="t2">{t(`common.language.${row.language}`)}</span>,
      sortBy: (row) => row.language,
    },
    {
      key: 'updated',
      label: t('settings.documents.updated'),
      track: '96px',
      align: 'right',
      cell: (row) => <span className="t2">{moments.when(row.updatedAt)}</span>,
      sortBy: (row) => row.updatedAt,
    },
  ]
  return (
    <RecordList
      label={t(`common.kind.${kind}`)}
      rows={documents}
      columns={columns.filter((column) => column !== false)}
      keyOf={(row) => row.id}
      addressOf={(row) => recordAddress(kind, row.id)}
      initialSort={{ key: 'updated', isDescending: true }}
      locale={language}
    />
  )
}
