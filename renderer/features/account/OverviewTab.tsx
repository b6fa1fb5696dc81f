import { Progress } from '@mantine/core'
import { IconBuilding, IconChevronRight, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { Link } from 'react-router'
import type { DocumentSummary } from '../../../shared/contract/methods/record-methods.ts'
import { presentStateFields } from '../../../shared/domain/account.ts'
import type { DocumentKind } from '../../../shared/domain/aggregate.ts'
import { useCall } from '../../api/use-call.ts'
import { kindIcons } from '../../entities/record/kind-icon.ts'
import { recordAddress } from '../../entities/record/record-address.ts'
import type { RecordHandle } from '../../entities/record/use-record.ts'
import { chooseText } from '../../../shared/domain/localized-text.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { useMoments } from '../../ui/moments/use-moments.ts'
import { EmptyState } from '../../ui/states/EmptyState.tsx'
import { accountCompleteness } from './account-completeness.ts'

/** More gaps than that discourage; the profile shows the rest. */
const shownGaps = 6

interface OverviewTabProps {
  readonly handle: RecordHandle<'account'>
  readonly documents: Readonly<Record<DocumentKind, readonly DocumentSummary[]>>
}

/** The account on one page: what is known, what there is, what is missing. */
export function OverviewTab({ handle, documents }: OverviewTabProps) {
  return (
    <div className="overview">
      <div className="col" style={{ gap: 12, minWidth: 0 }}>
        <Known handle={handle} />
      </div>
      <div className="col" style={{ gap: 12, minWidth: 0 }}>
        <CompletenessCard handle={handle} />
        <Documents documents={documents} />
        <Subsidiaries handle={handle} />
      </div>
    </div>
  )
}

function Known({ handle }: { readonly handle: RecordHandle<'account'> }) {
  const { t } = useTexts()
  const { record } = handle
  const known = presentStateFields.filter((field) => record[field].trim() !== '')
  const profile = `${recordAddress('account', record.id)}/profile`
  return (
    <section className="card">
      <header>
        <h2 className="grow">{t('account.known')}</h2>
        <Link to={profile} className="linkbtn acc">
          {t('account.known.open')}
        </Link>
      </header>
      {known.length === 0 && <EmptyState text={t('account.known.none')} />}
      <dl className="known">
        {known.map((field) => {
          const claim = record.claims[field]
          const isConfirmed = claim?.status === 'confirmed'
          const IconShape = isConfirmed ? IconCircleCheck : IconCircleDashed
          return (
            <div key={field}>
              <dt>
                {t(`account.field.${field}`)}
                <span className={`row xs ${isConfirmed ? 'ok' : 't3'}`} style={{ gap: 3 }}>
                  <IconShape size={13} aria-hidden="true" />
                  {t(isConfirmed ? 'account.claim.confirmed' : 'account.claim.assumed')}
                  {claim?.asOf === null || claim === undefined ? '' : ` ${claim.asOf}`}
                </span>
              </dt>
              <dd>{record[field]}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

function CompletenessCard({ handle }: { readonly handle: RecordHandle<'account'> }) {
  const { t } = useTexts()
  const { record } = handle
  const state = accountCompleteness(record)
  return (
    <section className="card">
      <header>
        <h2>{t('account.completeness.title')}</h2>
        <span className="count">{state.percent}%</span>
      </header>
      <div className="col" style={{ gap: 8, padding: '0 12px 12px' }}>
        {(['basics', 'present', 'confirmed'] as const).map((part) => (
          <div key={part} className="row sm" style={{ gap: 10 }}>
            <span style={{ width: 92 }} className="cut">
              {t(`account.completeness.${part}`)}
            </span>
            <Progress
              value={state[part]}
              style={{ flex: 1 }}
              aria-label={t(`account.completeness.${part}`)}
            />
            <span className="xs t2 num" style={{ width: 34 }}>
              {state[part]}%
            </span>
          </div>
        ))}
      </div>
      {state.gaps.slice(0, shownGaps).map((field) => (
        <Link key={field} to={`${recordAddress('account', record.id)}/profile`} className="line">
          <span className="grow cut">{t('account.gap', { field: t(`account.field.${field}`) })}</span>
          <IconChevronRight size={14} className="t3" aria-hidden="true" />
        </Link>
      ))}
      {state.gaps.length === 0 && (
        <div className="line t2">
          <IconCircleCheck size={15} className="ok" aria-hidden="true" />
          {t('account.gaps.none')}
        </div>
      )}
    </section>
  )
}

function Documents({ documents }: Pick<OverviewTabProps, 'documents'>) {
  const { t } = useTexts()
  const moments = useMoments()
  const groups = [
    { kind: 'analysis', label: 'account.documents.analyses' },
    { kind: 'plan', label: 'account.documents.plans' },
    { kind: 'proposal', label: 'account.documents.proposals' },
  ] as const
  return groups
    .filter(({ kind }) => documents[kind].length > 0)
    .map(({ kind, label }) => {
      const IconShape = kindIcons[kind]
      return (
        <section key={kind} className="card">
          <header>
            <h2>{t(label)}</h2>
            <span className="count">{documents[kind].length}</span>
          </header>
          {documents[kind].map((one) => (
            <Link key={one.id} to={recordAddress(kind, one.id)} className="line">
              <IconShape size={15} className="t3 ic" aria-hidden="true" />
              <span className="grow cut" title={one.title}>
                {one.title}
              </span>
              <span className="xs t3 nw">{moments.when(one.updatedAt)}</span>
            </Link>
          ))}
        </section>
      )
    })
}

function Subsidiaries({ handle }: { readonly handle: RecordHandle<'account'> }) {
  const { t, language } = useTexts()
  const accounts = useCall('account.list', {}).data ?? []
  const children = accounts.filter((one) => one.parentId === handle.record.id)
  if (children.length === 0) return null
  return (
    <section className="card">
      <header>
        <h2>{t('account.children')}</h2>
        <span className="count">{children.length}</span>
      </header>
      {children.map((one) => (
        <Link key={one.id} to={recordAddress('account', one.id)} className="line">
          <IconBuilding size={15} className="t3 ic" aria-hidden="true" />
          <span className="grow cut">{chooseText(one.name, language).text}</span>
        </Link>
      ))}
    </section>
  )
}
