import { Button, Progress } from '@mantine/core'
import { IconAlertTriangle, IconBan, IconCircleCheck, IconFileText } from '@tabler/icons-react'
import { useConnection } from '../../api/call.ts'
import { errorText } from '../../ui/i18n/error-text.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { type Job, useJobs } from './job-board.ts'

function StateIcon({ state }: { readonly state: Job['state'] }) {
  const look = { size: 15, 'aria-hidden': true, style: { flex: 'none' } } as const
  if (state === 'done') return <IconCircleCheck {...look} className="ok" />
  if (state === 'failed') return <IconAlertTriangle {...look} className="warn" />
  if (state === 'cancelled') return <IconBan {...look} className="t3" />
  return <IconFileText {...look} className="t3" />
}

/** One task of the tray: how far it is, or what became of it. */
export function JobRow({ job }: { readonly job: Job }) {
  const texts = useTexts()
  const { t, has } = texts
  const board = useJobs()
  const { shell } = useConnection()
  const percent = Math.round(job.share * 100)
  const saved = job.saved.filter((file) => file.saved)
  return (
    <li className="col" style={{ gap: 4, padding: '8px 12px', borderTop: '1px solid var(--kp-line)' }}>
      <div className="row sm" style={{ gap: 8 }}>
        <StateIcon state={job.state} />
        <span className="grow cut" title={job.title}>
          {job.title}
        </span>
        {job.state === 'running' ? (
          <>
            <span className="xs t3">{t('frame.jobs.running', { share: percent })}</span>
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              onClick={() => {
                board.cancel(job.jobId)
              }}
            >
              {t('common.cancel')}
            </Button>
          </>
        ) : (
          <span className="xs t3">{t(`frame.jobs.${job.state}`)}</span>
        )}
      </div>
      {job.state === 'running' && <Progress value={percent} aria-label={job.title} />}
      {job.error !== null && <div className="xs warn">{errorText(texts, job.error)}</div>}
      {job.notes.map((note) => {
        const key = `exporting.note.${note.code}`
        return has(key) ? (
          <div key={note.code} className="xs t2">
            {t(key, note.params)}
          </div>
        ) : null
      })}
      {saved.map((file) => (
        <div key={file.name} className="row xs" style={{ gap: 6 }}>
          <span className="grow cut t2" title={file.name}>
            {file.name}
          </span>
          {file.savedId === null ? (
            <span className="t3">{t('frame.jobs.downloaded')}</span>
          ) : (
            <SavedActions savedId={file.savedId} canReveal={shell.canReveal} />
          )}
        </div>
      ))}
      {job.state === 'done' && saved.length < job.files.length && (
        <Button size="compact-xs" variant="default" onClick={() => void board.saveAgain(job.jobId)}>
          {t('frame.jobs.saveAgain')}
        </Button>
      )}
    </li>
  )
}

function SavedActions({ savedId, canReveal }: { readonly savedId: string; readonly canReveal: boolean }) {
  const { t } = useTexts()
  const { shell } = useConnection()
  return (
    <>
      <Button size="compact-xs" variant="subtle" onClick={() => void shell.openSaved(savedId)}>
        {t('common.open')}
      </Button>
      {canReveal && (
        <Button size="compact-xs" variant="subtle" onClick={() => void shell.revealSaved(savedId)}>
          {t('frame.jobs.reveal')}
        </Button>
      )}
    </>
  )
}
