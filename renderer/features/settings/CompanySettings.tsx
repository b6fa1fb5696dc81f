import { Select } from '@mantine/core'
import { ownCompanyId } from '../../../shared/domain/own-company.ts'
import type { Language } from '../../../shared/domain/language.ts'
import { limits } from '../../../shared/domain/limits.ts'
import { CurrencyField } from '../../entities/currency/CurrencyField.tsx'
import { LocalizedRecordText, RecordText } from '../../entities/record-fields/RecordText.tsx'
import { LeftoverDrafts } from '../../entities/record/LeftoverDrafts.tsx'
import { type RecordHandle, useRecord } from '../../entities/record/use-record.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { ErrorNote } from '../../ui/states/ErrorNote.tsx'
import { RowSkeletons } from '../../ui/states/RowSkeletons.tsx'
import { DocumentLook } from './DocumentLook.tsx'

/** Our own company: the facts every document draws on. */
export function CompanySettings() {
  const company = useRecord('company', ownCompanyId)
  if (company.state === 'loading') return <RowSkeletons rows={10} />
  if (company.state === 'failed') return <ErrorNote error={company.error} onRetry={company.retry} />
  const { handle } = company
  return (
    <>
      <LeftoverDrafts handle={handle} />
      <Names handle={handle} />
      <Contact handle={handle} />
      <Money handle={handle} />
      <DocumentLook handle={handle} />
    </>
  )
}

interface PartProps {
  readonly handle: RecordHandle<'company'>
}

function Names({ handle }: PartProps) {
  const { t } = useTexts()
  const label = (field: 'name' | 'shortName' | 'address' | 'profile') => (language: Language) =>
    t('company.inLanguage', {
      field: t(`company.field.${field}`),
      language: t(`common.language.${language}`),
    })
  return (
    <section className="card">
      <header>
        <h2>{t('company.names')}</h2>
        <span className="count cut">{t('company.names.what')}</span>
      </header>
      <div className="form-grid">
        <LocalizedRecordText handle={handle} field="name" label={label('name')} />
        <LocalizedRecordText handle={handle} field="shortName" label={label('shortName')} />
        <LocalizedRecordText handle={handle} field="address" label={label('address')} />
        <LocalizedRecordText handle={handle} field="profile" label={label('profile')} isParagraph />
      </div>
    </section>
  )
}

function Contact({ handle }: PartProps) {
  const { t } = useTexts()
  return (
    <section className="card">
      <header>
        <h2>{t('company.contact')}</h2>
      </header>
      <div className="form-grid">
        <RecordText handle={handle} field="phone" label={t('company.field.phone')} />
        <RecordText handle={handle} field="email" label={t('company.field.email')} />
        <RecordText handle={handle} field="website" label={t('company.field.website')} />
      </div>
    </section>
  )
}

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

function Money({ handle }: PartProps) {
  const { t, language } = useTexts()
  const { record } = handle
  const monthName = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return (
    <section className="card">
      <header>
        <h2>{t('company.money')}</h2>
      </header>
      <div className="form-grid">
        <RecordText
          handle={handle}
          field="taxNumber"
          label={t('company.field.taxNumber')}
          maxLength={limits.code}
        />
        <RecordText
          handle={handle}
          field="bankAccount"
          label={t('company.field.bankAccount')}
          maxLength={limits.code}
        />
        <LocalizedRecordText
          handle={handle}
          field="bankName"
          label={(one) =>
            t('company.inLanguage', {
              field: t('company.field.bankName'),
              language: t(`common.language.${one}`),
            })
          }
        />
        <CurrencyField
          label={t('company.field.defaultCurrency')}
          value={record.defaultCurrency}
          onChange={(currency) => {
            handle.set('defaultCurrency', currency)
          }}
        />
        <Select
          label={t('company.field.fiscalYearStartMonth')}
          allowDeselect={false}
          data={months.map((month) => ({
            value: String(month),
            label: monthName.format(new Date(Date.UTC(2026, month - 1, 1))),
          }))}
          value={String(record.fiscalYearStartMonth)}
          onChange={(value) => {
            handle.set('fiscalYearStartMonth', Number(value))
          }}
        />
      </div>
    </section>
  )
}
