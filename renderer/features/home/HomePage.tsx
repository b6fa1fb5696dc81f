import './home.css'
import { Button, SegmentedControl } from '@mantine/core'
import { IconCalendarCheck, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import {
  checklistSteps,
  type HomeNeed,
  type HomeOverview,
} from '../../../shared/contract/methods/history-methods.ts'
import { formatDate } from '../../../shared/i18n/format-date.ts'
import { failureOf } from '../../api/call.ts'
import { useCall } from '../../api/use-call.ts'
import { useCommands } from '../../entities/commands/command-registry.ts'
import { Page } from '../../entities/frame/Page.tsx'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { EmptyState } from '../../ui/states/EmptyState.tsx'
import { ErrorNote } from '../../ui/states/ErrorNote.tsx'
import { RowSkeletons } from '../../ui/states/RowSkeletons.tsx'
import { GettingStarted } from './GettingStarted.tsx'
import { urgencyOf, weekdayOf } from './need-groups.ts'
import { NeedList } from './NeedList.tsx'
import { RecentWork } from './RecentWork.tsx'
import { TwoWeeks } from './TwoWeeks.tsx'

/** What needs me now, then what I was working on (U1). */
export function HomePage() {
  const { t } = useTexts()
  const commands = useCommands()
  const home = useCall('home.get', {})
  return (
    <Page
      title={t('frame.nav.home')}
      actions={
        <Button
          leftSection={<IconPlus size={15} aria-hidden="true" />}
          onClick={() => void commands.invoke('account.create')}
        >
          {t('commands.account.create')}
        </Button>
      }
    >
      <div
        className="scroll"
        tabIndex={0}
        role="region"
        aria-label={t('frame.nav.home')}
        style={{ padding: '14px 20px 20px' }}
      >
        {home.error !== null && (
          <ErrorNote error={failureOf(home.error)} onRetry={() => void home.refetch()} />
        )}
        {home.isPending && <RowSkeletons rows={12} />}
        {home.data !== undefined && <HomeContent home={home.data} />}
      </div>
    </Page>
  )
}

function HomeContent({ home }: { readonly home: HomeOverview }) {
  const { t, language } = useTexts()
  const status = useCall('workspace.status', {}).data
  const isDismissed = status?.state === 'open' && status.settings.isChecklistDismissed
  const [reason, setReason] = useState<HomeNeed['reason'] | 'all'>('all')
  const { today, needs } = home
  const weekday = weekdayOf(today) as 1 | 2 | 3 | 4 | 5 | 6 | 7
  const count = (urgency: string): number =>
    needs.filter((need) => urgencyOf(need.dueOn, today) === urgency).length
  const summary = (['overdue', 'today', 'week'] as const).filter((urgency) => count(urgency) > 0)
  const reasons = [...new Set(needs.map((need) => need.reason))]
  const shown = reason === 'all' ? needs : needs.filter((need) => need.reason === reason)
  const dateLine = t('home.dateLine', {
    weekday: t(`home.weekdayLong.${weekday}`),
    date: formatDate(today, language),
  })
  return (
    <div className="home">
      <section aria-label={dateLine} style={{ minWidth: 0 }}>
        <div className="row" style={{ gap: 14, marginBottom: 10, minHeight: 28, flexWrap: 'wrap' }}>
          <h2 style={{ margin: 0, fontSize: 20, lineHeight: '28px', fontWeight: 600 }}>{dateLine}</h2>
          <span className="sm t3">
            {summary.map((urgency, index) => (
              <span key={urgency} className={urgency === 'overdue' ? 'bad' : ''}>
                {index > 0 && t('common.separator')}
                {t(`home.sum.${urgency}`, { count: count(urgency) })}
              </span>
            ))}
          </span>
        </div>
        {reasons.length > 1 && (
          <SegmentedControl
            mb={10}
            aria-label={t('home.filter')}
            value={reason}
            onChange={(value) => {
              setReason(reasons.find((one) => one === value) ?? 'all')
            }}
            data={[
              { value: 'all', label: `${t('home.all')} ${String(needs.length)}` },
              ...reasons.map((value) => ({
                value,
                label: `${t(`home.reason.${value}`)} ${String(needs.filter((need) => need.reason === value).length)}`,
              })),
            ]}
          />
        )}
        {needs.length === 0 ? (
          <div className="card">
            <EmptyState icon={IconCalendarCheck} title={t('home.nothing')} text={t('home.nothing.what')} />
          </div>
        ) : (
          <NeedList needs={shown} today={today} />
        )}
      </section>
      <aside className="col" style={{ gap: 12 }} aria-label={t('home.recent')}>
        {!isDismissed && home.checklistDone.length < checklistSteps.length && (
          <GettingStarted done={home.checklistDone} />
        )}
        <TwoWeeks needs={needs} today={today} />
        <RecentWork documents={home.recent} />
      </aside>
    </div>
  )
}
