import { Button, Checkbox, FileButton, Group } from '@mantine/core'
import { IconDownload, IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import type { AppErrorData } from '../../../shared/contract/app-error.ts'
import type { ImportedCounts } from '../../../shared/contract/methods/workspace-methods.ts'
import { callOrThrow, failureOf, useConnection } from '../../api/call.ts'
import { newCommandId } from '../../api/command-id.ts'
import { handOverFile } from '../../api/hand-over-file.ts'
import { useEditEngine } from '../../entities/record/edit-engine.ts'
import { issueText } from '../../ui/i18n/error-text.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { ErrorNote } from '../../ui/states/ErrorNote.tsx'

/** As many faults as help; the rest is counted. */
const shownFaults = 10

/** All records as one readable file, out and in. */
export function BundleSettings() {
  const texts = useTexts()
  const { t, language } = texts
  const connection = useConnection()
  const engine = useEditEngine()
  const [replace, setReplace] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<AppErrorData | null>(null)
  const [imported, setImported] = useState<ImportedCounts | null>(null)

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true)
    setError(null)
    setImported(null)
    try {
      await engine.settle()
      await work()
    } catch (failure) {
      setError(failureOf(failure))
    }
    setBusy(false)
  }
  const exportBundle = async (): Promise<void> => {
    const { file } = await callOrThrow(connection, 'bundle.export', { language })
    await connection.shell.saveFile(file.handle)
  }
  const importBundle = async (chosen: File): Promise<void> => {
    const file = await handOverFile(connection, chosen)
    const input = { file, replace, commandId: newCommandId() }
    setImported(await callOrThrow(connection, 'bundle.import', input))
  }
  const issues = error?.issues ?? []
  return (
    <section className="card">
      <header>
        <h2>{t('settings.bundle')}</h2>
      </header>
      <div className="settings-block">
        <span className="sm t2">{t('settings.bundle.what')}</span>
        <Group gap={8}>
          <Button
            variant="default"
            disabled={isBusy}
            leftSection={<IconDownload size={15} aria-hidden="true" />}
            onClick={() => void attempt(exportBundle)}
          >
            {t('settings.bundle.export')}
          </Button>
          <FileButton
            accept="application/json,.json"
            onChange={(file) => {
              if (file !== null) void attempt(() => importBundle(file))
            }}
          >
            {(props) => (
              <Button
                {...props}
                variant="default"
                loading={isBusy}
                leftSection={<IconUpload size={15} aria-hidden="true" />}
              >
                {t('settings.bundle.import')}
              </Button>
            )}
          </FileButton>
        </Group>
        <Checkbox
          label={t('settings.bundle.replace')}
          description={t('settings.bundle.replace.what')}
          checked={replace}
          onChange={(event) => {
            setReplace(event.currentTarget.checked)
          }}
        />
        {imported !== null && (
          <span role="status" className="sm ok">
            {t('settings.bundle.imported', { ...imported })}
          </span>
        )}
        {error !== null && (
          <ErrorNote title={t('settings.bundle.import')} error={error}>
            {issues.length > 0 && (
              <ul style={{ margin: '4px 0 0', paddingInlineStart: 20 }}>
                {issues.slice(0, shownFaults).map((issue) => (
                  <li key={`${issue.path}/${issue.code}`}>
                    <code>{issue.path}</code> {issueText(texts, issue)}
                  </li>
                ))}
                {issues.length > shownFaults && (
                  <li>{t('settings.bundle.more', { count: issues.length - shownFaults })}</li>
                )}
              </ul>
            )}
          </ErrorNote>
        )}
      </div>
    </section>
  )
}
