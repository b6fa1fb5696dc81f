import { ActionIcon, Progress } from '@mantine/core'
import { IconCircle, IconCircleCheck, IconX } from '@tabler/icons-react'
import { Link } from 'react-router'
import { type ChecklistStep, checklistSteps } from '../../../shared/contract/methods/history-methods.ts'
import { useMutationCall } from '../../api/use-mutation-call.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'

const places: Readonly<Record<ChecklistStep, string>> = {
  company: '/settings/company',
  account: '/accounts?new',
  analysis: '/accounts?new=analysis',
  plan: '/plans?new',
  proposal: '/proposals?new',
  export: '/proposals',
}

/** What is still worth doing in the beginning; disappears when done or sent away (U7). */
export function GettingStarted({ done }: { readonly done: readonly ChecklistStep[] }) {
  const { t } = useTexts()
  const save = useMutationCall('settings.save')
  return (
    <section className="card">
      <header>
        <h2>{t('home.start')}</h2>
        <span className="count">
          {done.length}/{checklistSteps.length}
        </span>
        <Progress
          value={(100 * done.length) / checklistSteps.length}
          style={{ flex: 1 }}
          aria-label={t('home.start')}
        />
        <ActionIcon
          size="xs"
          aria-label={t('home.start.hide')}
          onClick={() => {
            save.mutate({ isChecklistDismissed: true })
          }}
        >
          <IconX size={14} aria-hidden="true" />
        </ActionIcon>
      </header>
      <div style={{ paddingBottom: 8 }}>
        {checklistSteps.map((step) => {
          const isDone = done.includes(step)
          return isDone ? (
            <div key={step} className="step t3">
              <IconCircleCheck size={16} className="ok ic" aria-hidden="true" />
              <s className="grow cut">{t(`home.step.${step}`)}</s>
            </div>
          ) : (
            <Link key={step} to={places[step]} className="step">
              <IconCircle size={16} className="t3 ic" aria-hidden="true" />
              <span className="grow cut">{t(`home.step.${step}`)}</span>
            </Link>
          )
        })}
      </div>
    </section>
  )
}
