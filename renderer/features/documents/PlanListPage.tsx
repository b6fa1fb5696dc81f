import { Page } from '../../entities/frame/Page.tsx'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { RowSkeletons } from '../../ui/states/RowSkeletons.tsx'

export function PlanListPage() {
  const { t } = useTexts()
  return (
    <Page title={t('frame.nav.plans')}>
      <RowSkeletons />
    </Page>
  )
}
