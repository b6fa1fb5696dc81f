import { ActionIcon, FileButton, Tooltip } from '@mantine/core'
import { IconPhotoPlus, IconPhotoX } from '@tabler/icons-react'
import { useState } from 'react'
import type { AppErrorData } from '../../../../shared/contract/app-error.ts'
import type { ItemId } from '../../../../shared/domain/identifier.ts'
import { failureOf } from '../../../api/call.ts'
import { useAddAttachment } from '../../../entities/attachment/use-add-attachment.ts'
import { errorText } from '../../../ui/i18n/error-text.ts'
import { useTexts } from '../../../ui/i18n/TextsProvider.tsx'
import { EvidenceThumb } from '../EvidenceThumb.tsx'

interface EvidencePictureProps {
  readonly attachmentId: ItemId | null
  readonly onChange: (id: ItemId | null) => void
}

/** A picture that proves a statement: a photo of the site, a page of a report. */
export function EvidencePicture({ attachmentId, onChange }: EvidencePictureProps) {
  const texts = useTexts()
  const { t } = texts
  const addAttachment = useAddAttachment()
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<AppErrorData | null>(null)
  const add = async (file: File | null): Promise<void> => {
    if (file === null) return
    setBusy(true)
    setError(null)
    try {
      onChange((await addAttachment(file)).id)
    } catch (cause) {
      setError(failureOf(cause))
    } finally {
      setBusy(false)
    }
  }
  if (attachmentId !== null)
    return (
      <>
        <EvidenceThumb attachmentId={attachmentId} />
        <Tooltip label={t('swot.evidence.removePicture')}>
          <ActionIcon
            aria-label={t('swot.evidence.removePicture')}
            onClick={() => {
              onChange(null)
            }}
          >
            <IconPhotoX size={15} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      </>
    )
  return (
    <>
      <FileButton accept="image/png,image/jpeg" onChange={(file) => void add(file)}>
        {(props) => (
          <Tooltip label={t('swot.evidence.addPicture')}>
            <ActionIcon {...props} loading={isBusy} aria-label={t('swot.evidence.addPicture')}>
              <IconPhotoPlus size={15} aria-hidden="true" />
            </ActionIcon>
          </Tooltip>
        )}
      </FileButton>
      {error !== null && (
        <span role="alert" className="xs bad">
          {errorText(texts, error)}
        </span>
      )}
    </>
  )
}
