import { useMemo } from 'react'
import type { DocumentKind } from '../../../shared/domain/aggregate.ts'
import type { FieldName } from '../../../shared/document-model/rich-text.ts'
import { type ItemId, itemIdSchema } from '../../../shared/domain/identifier.ts'
import { chooseText } from '../../../shared/domain/localized-text.ts'
import type { SwotAnalysis } from '../../../shared/domain/swot-analysis.ts'
import { formatDate } from '../../../shared/i18n/format-date.ts'
import { translatorFor } from '../../../shared/i18n/translator.ts'
import { useCall } from '../../api/use-call.ts'
import { localToday } from '../../ui/moments/use-moments.ts'
import type { QuotableStatement, RichTextSources } from '../../ui/rich-text/rich-text-sources.ts'
import { useAddAttachment } from '../attachment/use-add-attachment.ts'
import { useLoadAttachmentUrl } from '../attachment/attachment-url.ts'
import type { RecordHandle } from '../record/use-record.ts'

/** Never asked for: the query is switched off while there is no analysis. */
const nowhere = itemIdSchema.parse('none')

/** Which analysis a document may quote: itself, or the one it draws on. */
function quotedAnalysisId<K extends DocumentKind>(handle: RecordHandle<K>): ItemId | null {
  const { record } = handle
  if ('items' in record) return record.id
  return record.analysisId
}

function statementsOf(analysis: SwotAnalysis | undefined): readonly QuotableStatement[] {
  if (analysis === undefined) return []
  const { t, has } = translatorFor(analysis.language)
  const rows = new Map(analysis.rows.map((row) => [row.id, row]))
  return analysis.items.map((item) => {
    const row = rows.get(item.rowId)
    const key = `documents.swot.row.${row?.environment ?? 'internal'}.${row?.code ?? ''}`
    const label = row?.label !== undefined && row.label !== '' ? row.label : has(key) ? t(key) : ''
    return { id: item.id, text: item.text, place: `${t(`documents.side.${item.side}`)} · ${label}` }
  })
}

/** Fields, statements and pictures a document's texts may show, in the document's language. */
export function useRichTextSourcesOf<K extends DocumentKind>(handle: RecordHandle<K>): RichTextSources {
  const { record } = handle
  const { language, title, accountId } = record
  const account = useCall('account.get', { id: accountId }).data
  const company = useCall('company.get', {}).data
  const analysisId = quotedAnalysisId(handle)
  const analysis = useCall(
    'analysis.get',
    { id: analysisId ?? nowhere },
    { enabled: analysisId !== null },
  ).data
  const addAttachment = useAddAttachment()
  const imageUrl = useLoadAttachmentUrl()
  return useMemo(() => {
    const words: Partial<Record<FieldName, string>> = {
      'account.name': account === undefined ? '' : chooseText(account.name, language).text,
      'account.industry': account?.industry ?? '',
      'account.region': account?.region ?? '',
      'company.name': company === undefined ? '' : chooseText(company.name, language).text,
      'company.shortName': company === undefined ? '' : chooseText(company.shortName, language).text,
      'company.phone': company?.phone ?? '',
      'company.email': company?.email ?? '',
      'document.title': title,
      'document.date': formatDate(localToday(), language),
    }
    return {
      fieldText: (field) => words[field] ?? '',
      statements: statementsOf(analysis),
      addImage: (file) =>
        addAttachment(file).then(
          ({ id }) => id,
          () => null,
        ),
      imageUrl,
    }
  }, [account, company, analysis, language, title, addAttachment, imageUrl])
}
