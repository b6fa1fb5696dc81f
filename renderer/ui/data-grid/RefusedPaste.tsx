import { Alert, CloseButton } from '@mantine/core'
import { useTexts } from '../i18n/TextsProvider.tsx'

const shown = 5

/** Says why a paste or fill was not taken; nothing of it was. */
export function RefusedPaste({
  messages,
  onClose,
}: {
  readonly messages: readonly string[]
  readonly onClose: () => void
}) {
  const { t } = useTexts()
  if (messages.length === 0) return null
  return (
    <Alert color="bad" title={t('quote.pasteRefused')} style={{ margin: 8, flex: 'none' }}>
      <div className="row" style={{ alignItems: 'flex-start', gap: 8 }}>
        <ul style={{ margin: 0, paddingLeft: 18, flex: 1 }}>
          {[...new Set(messages)].slice(0, shown).map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
        <CloseButton size="sm" aria-label={t('common.close')} onClick={onClose} />
      </div>
    </Alert>
  )
}
