import '../../ui/layout/form.css'
import '../../ui/layout/list.css'
import './account.css'
import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { useNavigate, useParams } from 'react-router'
import { type ItemId, itemIdSchema } from '../../../shared/domain/identifier.ts'
import { chooseText } from '../../../shared/domain/localized-text.ts'
import { useCall } from '../../api/use-call.ts'
import { Page } from '../../entities/frame/Page.tsx'
import { LeftoverDrafts } from '../../entities/record/LeftoverDrafts.tsx'
import { recordAddress } from '../../entities/record/record-address.ts'
import { type RecordHandle, useRecord } from '../../entities/record/use-record.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { ErrorNote } from '../../ui/states/ErrorNote.tsx'
import { RowSkeletons } from '../../ui/states/RowSkeletons.tsx'
import { AccountHeader } from './AccountHeader.tsx'
import { DocumentsTab } from './DocumentsTab.tsx'
import { OverviewTab } from './OverviewTab.tsx'
import { ProfileTab } from './ProfileTab.tsx'

/** Further tabs join here with the features that fill them. */
const tabs = ['overview', 'profile', 'analyses', 'plans', 'proposals'] as const
type Tab = (typeof tabs)[number]

/** One customer: everything known, everything made for it (U3). */
export function AccountPage() {
  const { t } = useTexts()
  const id = itemIdSchema.safeParse(useParams()['id'])
  return id.success ? (
    <LoadedAccount key={id.data} id={id.data} />
  ) : (
    <Page title={t('account.list')}>
      <div style={{ padding: 12 }}>
        <ErrorNote error={{ code: 'not-found', params: {}, id: 'address' }} />
      </div>
    </Page>
  )
}

function LoadedAccount({ id }: { readonly id: ItemId }) {
  const { t, language } = useTexts()
  const account = useRecord('account', id)
  const crumbs = [{ label: t('account.list'), to: '/accounts' }]
  if (account.state === 'ready')
    return (
      <Page title={chooseText(account.handle.record.name, language).text} crumbs={crumbs}>
        <AccountContent handle={account.handle} />
      </Page>
    )
  return (
    <Page title={t('common.kind.account')} crumbs={crumbs}>
      {account.state === 'loading' ? (
        <RowSkeletons rows={10} />
      ) : (
        <div style={{ padding: 12 }}>
          <ErrorNote error={account.error} onRetry={account.retry} />
        </div>
      )}
    </Page>
  )
}

function AccountContent({ handle }: { readonly handle: RecordHandle<'account'> }) {
  const { t } = useTexts()
  const navigate = useNavigate()
  const asked = useParams()['tab']
  const tab: Tab = tabs.find((one) => one === asked) ?? 'overview'
  const { id } = handle
  const analyses = useCall('analysis.list', { accountId: id }).data ?? []
  const plans = useCall('plan.list', { accountId: id }).data ?? []
  const proposals = useCall('proposal.list', { accountId: id }).data ?? []
  const counts: Readonly<Partial<Record<Tab, number>>> = {
    analyses: analyses.length,
    plans: plans.length,
    proposals: proposals.length,
  }
  return (
    <Tabs
      value={tab}
      onChange={(next) => {
        if (next !== null) void navigate(`${recordAddress('account', id)}/${next}`)
      }}
      className="page"
      keepMounted={false}
    >
      <div className="acct">
        <AccountHeader handle={handle} />
        <Tabs.List aria-label={t('account.tabs')}>
          {tabs.map((one) => (
            <Tabs.Tab key={one} value={one}>
              {t(`account.tab.${one}`)}{' '}
              {(counts[one] ?? 0) > 0 && <span className="count">{counts[one]}</span>}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </div>
      <LeftoverDrafts handle={handle} />
      <Tabs.Panel value={tab} className="page" style={{ overflow: 'auto' }}>
        {content()}
      </Tabs.Panel>
    </Tabs>
  )

  function content(): ReactNode {
    switch (tab) {
      case 'overview':
        return (
          <OverviewTab handle={handle} documents={{ analysis: analyses, plan: plans, proposal: proposals }} />
        )
      case 'profile':
        return <ProfileTab handle={handle} />
      case 'analyses':
        return <DocumentsTab kind="analysis" accountId={id} documents={analyses} />
      case 'plans':
        return <DocumentsTab kind="plan" accountId={id} documents={plans} />
      case 'proposals':
        return <DocumentsTab kind="proposal" accountId={id} documents={proposals} />
    }
  }
}
