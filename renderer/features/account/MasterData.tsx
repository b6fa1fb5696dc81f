import { Select, TagsInput } from '@mantine/core'
import { accountKinds, ownerships } from '../../../shared/domain/account.ts'
import { itemIdSchema } from '../../../shared/domain/identifier.ts'
import { limits } from '../../../shared/domain/limits.ts'
import { CurrencyField } from '../../entities/currency/CurrencyField.tsx'
import { useAccountNames } from '../../entities/account/use-account-names.ts'
import { MemberField } from '../../entities/member/MemberField.tsx'
import { LocalizedRecordText, RecordText } from '../../entities/record-fields/RecordText.tsx'
import type { RecordHandle } from '../../entities/record/use-record.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { MoneyField } from '../../ui/typed-input/MoneyField.tsx'

/** Names, kind, owner and where the customer is found. */
export function MasterData({ handle }: { readonly handle: RecordHandle<'account'> }) {
  const { t } = useTexts()
  const { record } = handle
  const accounts = useAccountNames().filter(({ id }) => id !== record.id)
  return (
    <section className="card">
      <header>
        <h2>{t('account.basics')}</h2>
      </header>
      <div className="form-grid">
        <LocalizedRecordText
          handle={handle}
          field="name"
          label={(language) =>
            t('company.inLanguage', {
              field: t('account.field.name'),
              language: t(`common.language.${language}`),
            })
          }
        />
        <Select
          label={t('account.field.kind')}
          allowDeselect={false}
          data={accountKinds.map((value) => ({ value, label: t(`account.kind.${value}`) }))}
          value={record.kind}
          onChange={(value) => {
            handle.set('kind', accountKinds.find((one) => one === value) ?? record.kind)
          }}
        />
        <Select
          label={t('account.field.ownership')}
          clearable={record.ownership !== null}
          clearButtonProps={{ 'aria-label': t('common.remove') }}
          data={ownerships.map((value) => ({ value, label: t(`account.ownership.${value}`) }))}
          value={record.ownership}
          onChange={(value) => {
            handle.set('ownership', ownerships.find((one) => one === value) ?? null)
          }}
        />
        <RecordText handle={handle} field="industry" label={t('account.field.industry')} />
        <RecordText handle={handle} field="region" label={t('account.field.region')} />
        <MemberField
          label={t('account.field.ownerId')}
          value={record.ownerId}
          onChange={(id) => {
            handle.set('ownerId', id)
          }}
        />
        <Select
          label={t('account.field.parentId')}
          placeholder={t('account.noParent')}
          searchable
          clearable={record.parentId !== null}
          clearButtonProps={{ 'aria-label': t('common.remove') }}
          data={accounts.map(({ id, name }) => ({ value: id, label: name }))}
          value={record.parentId}
          onChange={(value) => {
            handle.set('parentId', value === null ? null : itemIdSchema.parse(value))
          }}
        />
        <div className="wide">
          <TagsInput
            label={t('account.field.tags')}
            placeholder={record.tags.length === 0 ? t('account.addTag') : ''}
            value={[...record.tags]}
            maxTags={limits.tags}
            onChange={(tags) => {
              handle.set('tags', tags)
            }}
          />
        </div>
        <div className="wide">
          <RecordText handle={handle} field="address" label={t('account.field.address')} />
        </div>
        <RecordText
          handle={handle}
          field="postcode"
          label={t('account.field.postcode')}
          maxLength={limits.code}
        />
        <RecordText handle={handle} field="website" label={t('account.field.website')} />
        <CurrencyField
          label={t('account.field.currency')}
          value={record.currency}
          onChange={(currency) => {
            handle.set('currency', currency)
          }}
        />
        <MoneyField
          label={t('account.field.collectiveDecisionLimit')}
          description={t('account.hint.collectiveDecisionLimit')}
          currency={record.currency}
          value={record.collectiveDecisionLimit}
          onChange={(value) => {
            handle.set('collectiveDecisionLimit', value)
          }}
        />
      </div>
    </section>
  )
}
