import { Button, Stack } from '@mantine/core'
import { IconFolderOpen, IconRefresh } from '@tabler/icons-react'
import type { AppErrorData } from '../../shared/contract/app-error.ts'
import { useConnection } from '../api/call.ts'
import { errorText } from '../ui/i18n/error-text.ts'
import { useTexts } from '../ui/i18n/TextsProvider.tsx'
import { StandalonePage } from './StandalonePage.tsx'

interface FailedWorkspacePageProps {
  readonly error: AppErrorData
  readonly onRetry: () => void
}

/** The workspace could not be opened: why, and that nothing in it was touched. */
export function FailedWorkspacePage({ error, onRetry }: FailedWorkspacePageProps) {
  const texts = useTexts()
  const { t } = texts
  const { shell } = useConnection()
  return (
    <StandalonePage title={t('welcome.failed')}>
      <Stack gap="md" align="flex-start">
        <span>{errorText(texts, error)}</span>
        <span className="t2 sm">{t('welcome.failed.untouched')}</span>
        <div className="row" style={{ gap: 8 }}>
          <Button leftSection={<IconRefresh size={15} aria-hidden="true" />} onClick={onRetry}>
            {t('common.retry')}
          </Button>
          {shell.canSwitchWorkspace && (
            <span className="row sm t2" style={{ gap: 6 }}>
              <IconFolderOpen size={15} aria-hidden="true" />
              {t('welcome.failed.other')}
            </span>
          )}
        </div>
        <span className="xs t3">
          {error.code} · {error.id}
        </span>
      </Stack>
    </StandalonePage>
  )
}
