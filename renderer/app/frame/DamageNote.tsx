import { Alert } from '@mantine/core'
import { IconDatabaseX } from '@tabler/icons-react'
import { Link } from 'react-router'
import { useCall } from '../../api/use-call.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'

/** Stands above every page while the open workspace is known to be hurt: what is typed into it may be lost. */
export function DamageNote() {
  const { t } = useTexts()
  const status = useCall('workspace.status', {}).data
  if (status?.state !== 'open' || !status.isDamaged) return null
  return (
    <Alert color="bad" radius={0} icon={<IconDatabaseX size={16} />} title={t('frame.damaged')}>
      {t('frame.damaged.what')} <Link to="/settings/workspace">{t('frame.damaged.check')}</Link>
    </Alert>
  )
}
