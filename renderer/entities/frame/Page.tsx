import './page.css'
import { type ReactNode, useEffect } from 'react'
import { Link } from 'react-router'
import { JobTray } from '../jobs/JobTray.tsx'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { SearchTrigger } from './SearchTrigger.tsx'

export interface Crumb {
  readonly label: string
  readonly to: string
}

interface PageProps {
  readonly title: string
  readonly crumbs?: readonly Crumb[]
  /** State of what the page shows, right of the title. */
  readonly badge?: ReactNode
  /** Menus of a work page, before the search. */
  readonly menus?: ReactNode
  /** The one primary action. */
  readonly actions?: ReactNode
  /** Work pages need the room: the search box shrinks to its icon. */
  readonly isCompact?: boolean
  readonly children: ReactNode
}

/** The head every page has, and the title of the window. */
export function Page({ title, crumbs = [], badge, menus, actions, isCompact = false, children }: PageProps) {
  const { t } = useTexts()
  const product = t('common.productName')
  useEffect(() => {
    document.title = title === '' ? product : `${title} · ${product}`
  }, [title, product])
  return (
    <div className="page">
      <header className="head">
        {crumbs.length > 0 && (
          <nav className="crumbs" aria-label={t('frame.breadcrumbs')}>
            {crumbs.map((crumb) => (
              <span key={crumb.to} className="row" style={{ gap: 6, minWidth: 0 }}>
                <Link to={crumb.to} className="cut" title={crumb.label}>
                  {crumb.label}
                </Link>
                <span aria-hidden="true">/</span>
              </span>
            ))}
          </nav>
        )}
        <h1 className="cut" title={title}>
          {title}
        </h1>
        {badge}
        <div className="grow" />
        {menus}
        <SearchTrigger isCompact={isCompact} />
        {!isCompact && actions}
        <JobTray />
        {isCompact && actions}
      </header>
      <main id="content" className="page" tabIndex={-1} style={{ outline: 'none' }}>
        {children}
      </main>
    </div>
  )
}
