import { useMemo } from 'react'
import type { DocumentKind } from '../../../shared/domain/aggregate.ts'
import { type ItemId, itemIdSchema } from '../../../shared/domain/identifier.ts'
import { chooseText } from '../../../shared/domain/localized-text.ts'
import { formatDate } from '../../../shared/i18n/format-date.ts'
import type { FieldName } from '../../../shared/document-model/rich-text.ts'
import { failureOf } from '../../api/call.ts'
import { useCall } from '../../api/use-call.ts'
import { errorText } from '../../ui/i18n/error-text.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import type { RichTextSources } from '../../ui/rich-text/rich-text-sources.ts'
import { useAddAttachment } from '../attachment/use-add-attachment.ts'
import { useLoadAttachmentUrl } from '../attachment/attachment-url.ts'
import type { RecordHandle } from '../record/use-record.ts'
import { quotableStatements } from './statement-places.ts'

const nobody = itemIdSchema.parse('nobody')

/** What a document's texts draw on: its customer, our company, the person responsible, the SWOT's statements. */
export function useSectionSources<K extends DocumentKind>(handle: RecordHandle<K>): RichTextSources {
  const texts = useTexts()
  const addAttachment = useAddAttachment()
  const imageUrl = useLoadAttachmentUrl()
  const { record, kind, id } = handle
  const analysisId: ItemId | null =
    kind === 'analysis' ? id : 'analysisId' in record ? record.analysisId : null
  const contactId: ItemId | null = 'contactId' in record ? record.contactId : null
  const account = useCall('account.get', { id: record.accountId }).data
  const company = useCall('company.get', {}).data
  const members = useCall('member.list', {}).data
  const home = useCall('home.get', {}).data
  const analysis = useCall(
    'analysis.get',
    { id: analysisId ?? nobody },
    { enabled: analysisId !== null },
  ).data
  const { language, title } = record

  return useMemo(() => {
    const contact = members?.find((one) => one.id === contactId) ?? members?.find((one) => one.isMe)
    const fieldText = (field: FieldName): string => {
      switch (field) {
        case 'account.name':
          return account === undefined ? '' : chooseText(account.name, language).text
        case 'account.industry':
          return account?.industry ?? ''
        case 'account.region':
          return account?.region ?? ''
        case 'company.name':
          return company === undefined ? '' : chooseText(company.name, language).text
        case 'company.shortName':
          return company === undefined ? '' : chooseText(company.shortName, language).text
        case 'company.phone':
          return company?.phone ?? ''
        case 'company.email':
          return company?.email ?? ''
        case 'document.title':
          return title
        case 'document.date':
          return home === undefined ? '' : formatDate(home.today, language)
        case 'contact.name':
          return contact?.name ?? ''
        case 'contact.title':
          return contact?.title ?? ''
        case 'contact.phone':
          return contact?.phone ?? ''
        case 'contact.email':
          return contact?.email ?? ''
      }
    }
    return {
      fieldText,
      statements: analysis === undefined ? [] : quotableStatements(analysis, texts),
      addImage: async (file) => {
        try {
          return { id: (await addAttachment(file)).id }
        } catch (cause) {
          return { refusal: errorText(texts, failureOf(cause)) }
        }
      },
      imageUrl,
    }
  }, [account, company, members, home, analysis, contactId, language, title, texts, imageUrl, addAttachment])
}
