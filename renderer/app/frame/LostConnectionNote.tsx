import { Alert } from '@mantine/core'
import { IconPlugConnectedX } from '@tabler/icons-react'
import { useConnection } from '../../api/call.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { useStore } from '../../ui/store.ts'

/** Stands above the page while nobody answers; goes away by itself. */
export function LostConnectionNote() {
  const { t } = useTexts()
  if (useStore(useConnection().state) !== 'lost') return null
  return (
    <Alert color="warn" radius={0} icon={<IconPlugConnectedX size={16} />} title={t('frame.lost')}>
      {t('frame.lost.what')}
    </Alert>
  )
}
