import { Button, Stack } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { useTexts } from '../ui/i18n/TextsProvider.tsx'
import { StandalonePage } from './StandalonePage.tsx'

/** The one-time link was used up, or belonged to an earlier run of the host (T5). */
export function NoSessionPage() {
  const { t } = useTexts()
  return (
    <StandalonePage title={t('frame.noSession')}>
      <Stack gap="md" align="flex-start">
        <span>{t('frame.noSession.what')}</span>
        <span className="t2 sm">{t('frame.noSession.second')}</span>
        <Button
          variant="default"
          leftSection={<IconRefresh size={15} aria-hidden="true" />}
          onClick={() => {
            window.location.reload()
          }}
        >
          {t('frame.noSession.again')}
        </Button>
      </Stack>
    </StandalonePage>
  )
}
