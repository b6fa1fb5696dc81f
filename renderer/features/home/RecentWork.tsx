import { Link } from 'react-router'
import type { DocumentSummary } from '../../../shared/contract/methods/record-methods.ts'
import { chooseText } from '../../../shared/domain/localized-text.ts'
import { kindIcons } from '../../entities/record/kind-icon.ts'
import { recordAddress } from '../../entities/record/record-address.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { useMoments } from '../../ui/moments/use-moments.ts'

/** The documents worked on last. */
export function RecentWork({ documents }: { readonly documents: readonly DocumentSummary[] }) {
  const { t, language } = useTexts()
  const moments = useMoments()
  return (
    <section className="card">
      <header>
        <h2>{t('home.recent')}</h2>
      </header>
      {documents.length === 0 && (
        <p className="sm t3" style={{ margin: 0, padding: '0 12px 12px' }}>
          {t('home.recent.none')}
        </p>
      )}
      {documents.map((one) => {
        const IconShape = kindIcons[one.kind]
        return (
          <Link key={one.id} to={recordAddress(one.kind, one.id)} className="recent">
            <IconShape size={16} stroke={1.6} className="t3" aria-hidden="true" />
            <span className="sm cut" title={one.title}>
              {one.title}
            </span>
            <span className="xs t3 num">{moments.when(one.updatedAt)}</span>
            <span />
            <span className="xs t3 cut">{chooseText(one.accountName, language).text}</span>
            <span className="xs t3 num">{t(`common.kind.${one.kind}`)}</span>
          </Link>
        )
      })}
    </section>
  )
}
