import { Alert, Button, CopyButton, Group } from '@mantine/core'
import { IconAlertOctagon, IconCopy } from '@tabler/icons-react'
import { isRouteErrorResponse, Link, useLocation, useRouteError } from 'react-router'
import { Page } from '../entities/frame/Page.tsx'
import { useTexts } from '../ui/i18n/TextsProvider.tsx'
import { EmptyState } from '../ui/states/EmptyState.tsx'

/** What a report needs: where and what; never the content of a record. */
function detailsOf(error: unknown, path: string): string {
  const place = path.replace(/^\/(accounts|analyses|plans|proposals)\/[^/]+/u, '/$1/:id')
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return [`Keyplan`, place, navigator.userAgent, what].join('\n')
}

/** One page failed; frame, saving and all other pages go on. */
export function PageError() {
  const { t } = useTexts()
  const error = useRouteError()
  const { pathname } = useLocation()
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />
  return (
    <Page title={t('frame.pageFailed')}>
      <div style={{ padding: 12, maxWidth: 720 }}>
        <Alert color="bad" icon={<IconAlertOctagon size={16} />} title={t('frame.pageFailed')}>
          {t('frame.pageFailed.what')}
          <Group gap={8} mt={8}>
            <Button
              variant="default"
              onClick={() => {
                window.location.reload()
              }}
            >
              {t('frame.pageFailed.reload')}
            </Button>
            <CopyButton value={detailsOf(error, pathname)}>
              {({ copied, copy }) => (
                <Button
                  variant="subtle"
                  color="gray"
                  leftSection={<IconCopy size={15} aria-hidden="true" />}
                  onClick={copy}
                >
                  {t(copied ? 'common.copied' : 'frame.pageFailed.copy')}
                </Button>
              )}
            </CopyButton>
          </Group>
        </Alert>
      </div>
    </Page>
  )
}

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTexts()
  return (
    <Page title={t('frame.notFound')}>
      <EmptyState
        text={t('frame.notFound.what')}
        action={
          <Button component={Link} to="/" variant="default">
            {t('frame.pageFailed.home')}
          </Button>
        }
      />
    </Page>
  )
}
