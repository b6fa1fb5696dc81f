import { ActionIcon, Button, Indicator, Popover, Tooltip } from '@mantine/core'
import { IconStack2 } from '@tabler/icons-react'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { useStore } from '../../ui/store.ts'
import { useJobs } from './job-board.ts'
import { JobRow } from './JobRow.tsx'

/** Longer tasks with progress, cancel and result; reachable from every page. */
export function JobTray() {
  const { t } = useTexts()
  const board = useJobs()
  const jobs = useStore(board.jobs)
  const isBusy = jobs.some((job) => job.state === 'running')
  return (
    <Popover position="bottom-end" width={340} trapFocus>
      <Tooltip label={t('frame.jobs')}>
        <Indicator disabled={!isBusy} size={7} offset={5} color="ink">
          <Popover.Target>
            <ActionIcon aria-label={t('frame.jobs')}>
              <IconStack2 size={16} aria-hidden="true" />
            </ActionIcon>
          </Popover.Target>
        </Indicator>
      </Tooltip>
      <Popover.Dropdown p={0}>
        <div className="row" style={{ height: 36, padding: '0 8px 0 12px' }}>
          <span className="b sm grow">{t('frame.jobs')}</span>
          {jobs.some((job) => job.state !== 'running') && (
            <Button size="compact-xs" variant="subtle" color="gray" onClick={board.clearEnded}>
              {t('frame.jobs.clear')}
            </Button>
          )}
        </div>
        {jobs.length === 0 ? (
          <p className="sm t3" style={{ margin: 0, padding: '0 12px 12px' }}>
            {t('frame.jobs.empty')}
          </p>
        ) : (
          <ul style={{ listStyle: 'none', margin: 0, padding: 0, maxHeight: 320, overflow: 'auto' }}>
            {jobs.map((job) => (
              <JobRow key={job.jobId} job={job} />
            ))}
          </ul>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
