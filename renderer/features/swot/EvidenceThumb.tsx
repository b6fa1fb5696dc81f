import type { ItemId } from '../../../shared/domain/identifier.ts'
import { useAttachmentUrl } from '../../entities/attachment/attachment-url.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'

/** The attached picture, small. */
export function EvidenceThumb({ attachmentId }: { readonly attachmentId: ItemId }) {
  const { t } = useTexts()
  const url = useAttachmentUrl(attachmentId)
  return url === null ? null : <img src={url} alt={t('swot.evidence.picture')} className="evidence-picture" />
}
