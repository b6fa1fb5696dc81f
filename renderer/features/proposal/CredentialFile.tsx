import { ActionIcon, Button, FileButton } from '@mantine/core'
import { IconPaperclip, IconX } from '@tabler/icons-react'
import type { ItemId } from '../../../shared/domain/identifier.ts'
import { useAttachmentUrl } from '../../entities/attachment/attachment-url.ts'
import { useAttach } from '../../entities/attachment/use-attach.ts'
import { errorText } from '../../ui/i18n/error-text.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'

interface CredentialFileProps {
  readonly attachmentId: ItemId | null
  readonly onChange: (id: ItemId | null) => void
}

/** The scanned certificate: a picture that is printed with the proposal. */
export function CredentialFile({ attachmentId, onChange }: CredentialFileProps) {
  const texts = useTexts()
  const { t } = texts
  const url = useAttachmentUrl(attachmentId)
  const { attach, isBusy, error } = useAttach(onChange)
  if (attachmentId !== null)
    return (
      <span className="row" style={{ gap: 4 }}>
        {url === null ? (
          <IconPaperclip size={14} aria-hidden="true" />
        ) : (
          <img
            src={url}
            alt={t('proposal.credentials.file')}
            style={{ height: 28, maxWidth: 72, border: '1px solid var(--kp-line)' }}
          />
        )}
        <ActionIcon
          size="xs"
          aria-label={t('proposal.credentials.removeFile')}
          onClick={() => {
            onChange(null)
          }}
        >
          <IconX size={12} aria-hidden="true" />
        </ActionIcon>
      </span>
    )
  return (
    <>
      <FileButton accept="image/png,image/jpeg" onChange={attach}>
        {(props) => (
          <Button
            {...props}
            size="compact-xs"
            variant="default"
            loading={isBusy}
            leftSection={<IconPaperclip size={12} aria-hidden="true" />}
          >
            {t('proposal.credentials.addFile')}
          </Button>
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
