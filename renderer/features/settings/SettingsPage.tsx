import '../../ui/layout/form.css'
import './settings.css'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { Page } from '../../entities/frame/Page.tsx'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { AppearanceSettings } from './AppearanceSettings.tsx'
import { CompanySettings } from './CompanySettings.tsx'
import { MemberSettings } from './MemberSettings.tsx'
import { WorkspaceSettings } from './WorkspaceSettings.tsx'

const parts = ['company', 'members', 'appearance', 'workspace'] as const
type Part = (typeof parts)[number]

/** What holds for the whole workspace. */
export function SettingsPage() {
  const { t } = useTexts()
  const asked = useParams()['part']
  const part: Part = parts.find((one) => one === asked) ?? 'company'
  return (
    <Page title={t(`settings.${part}`)} crumbs={[{ label: t('settings.title'), to: '/settings' }]}>
      <div className="settings">
        <nav className="settings-nav" aria-label={t('settings.parts')}>
          {parts.map((one) => (
            <Link key={one} to={`/settings/${one}`} aria-current={one === part ? 'page' : undefined}>
              {t(`settings.${one}`)}
            </Link>
          ))}
        </nav>
        <div className="scroll" tabIndex={0} role="region" aria-label={t(`settings.${part}`)}>
          <div className="settings-body">{content()}</div>
        </div>
      </div>
    </Page>
  )

  function content(): ReactNode {
    switch (part) {
      case 'company':
        return <CompanySettings />
      case 'members':
        return <MemberSettings />
      case 'appearance':
        return <AppearanceSettings />
      case 'workspace':
        return <WorkspaceSettings />
    }
  }
}
