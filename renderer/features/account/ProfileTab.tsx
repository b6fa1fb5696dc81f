import { presentStateFields, type PresentStateField } from '../../../shared/domain/account.ts'
import { RecordText } from '../../entities/record-fields/RecordText.tsx'
import type { RecordHandle } from '../../entities/record/use-record.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { ClaimControl } from './ClaimControl.tsx'
import { MasterData } from './MasterData.tsx'

interface FieldProps {
  readonly handle: RecordHandle<'account'>
  readonly field: PresentStateField
}

function PresentStateEntry({ handle, field }: FieldProps) {
  const { t } = useTexts()
  return (
    <div style={{ position: 'relative' }}>
      <div style={{ position: 'absolute', right: 0, top: -4, zIndex: 1 }}>
        {handle.record[field].trim() !== '' && <ClaimControl handle={handle} field={field} />}
      </div>
      <RecordText
        handle={handle}
        field={field}
        label={t(`account.field.${field}`)}
        description={t(`account.hint.${field}`)}
        isParagraph
      />
    </div>
  )
}

/** Everything known about the customer's present state, each point with how sure it is (D3.1). */
export function ProfileTab({ handle }: { readonly handle: RecordHandle<'account'> }) {
  const { t } = useTexts()
  return (
    <div className="profile">
      <section className="card">
        <header>
          <h2>{t('account.present')}</h2>
          <span className="count cut">{t('account.present.what')}</span>
        </header>
        <div className="col" style={{ gap: 14, padding: '4px 12px 14px' }}>
          {presentStateFields.map((field) => (
            <PresentStateEntry key={field} handle={handle} field={field} />
          ))}
        </div>
      </section>
      <MasterData handle={handle} />
    </div>
  )
}
