import { Alert, Button } from '@mantine/core'
import { IconAlertOctagon, IconRefresh } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { AppErrorData } from '../../../shared/contract/app-error.ts'
import { errorText } from '../i18n/error-text.ts'
import { useTexts } from '../i18n/TextsProvider.tsx'

interface ErrorNoteProps {
  readonly title?: string
  readonly error: AppErrorData
  readonly onRetry?: () => void
  readonly children?: ReactNode
}

/** A failure where it happened: what, and what to do now. */
export function ErrorNote({ title, error, onRetry, children }: ErrorNoteProps) {
  const texts = useTexts()
  return (
    <Alert color="bad" icon={<IconAlertOctagon size={16} />} title={title ?? texts.t('frame.loadFailed')}>
      {errorText(texts, error)}
      {children}
      {onRetry !== undefined && (
        <div style={{ marginTop: 8 }}>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconRefresh size={14} aria-hidden="true" />}
            onClick={onRetry}
          >
            {texts.t('common.retry')}
          </Button>
        </div>
      )}
    </Alert>
  )
}
