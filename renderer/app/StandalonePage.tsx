import { type ReactNode, useEffect } from 'react'
import { useTexts } from '../ui/i18n/TextsProvider.tsx'
import { Mark } from './frame/Mark.tsx'

/** A page without the frame: before there is a workspace to show one for. */
export function StandalonePage({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}) {
  const { t } = useTexts()
  const product = t('common.productName')
  useEffect(() => {
    document.title = `${title} · ${product}`
  }, [title, product])
  return (
    <main className="scroll" style={{ height: '100%', display: 'grid', placeItems: 'center', padding: 24 }}>
      <div className="card" style={{ width: 'min(560px, 100%)', padding: 24 }}>
        <Mark />
        <h1 style={{ fontSize: 20, lineHeight: '28px', fontWeight: 600, margin: '12px 0 8px' }}>{title}</h1>
        {children}
      </div>
    </main>
  )
}
