import { Button, TextInput } from '@mantine/core'
import { IconArchive, IconCircleCheck, IconShieldCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { AppErrorData } from '../../../shared/contract/app-error.ts'
import { limits } from '../../../shared/domain/limits.ts'
import { callOrThrow, failureOf, useConnection } from '../../api/call.ts'
import { useCall } from '../../api/use-call.ts'
import { useMutationCall } from '../../api/use-mutation-call.ts'
import { useEditEngine } from '../../entities/record/edit-engine.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { useMoments } from '../../ui/moments/use-moments.ts'
import { ErrorNote } from '../../ui/states/ErrorNote.tsx'
import { BundleSettings } from './BundleSettings.tsx'

/** The workspace as a whole: its name, backup, exchange, check. */
export function WorkspaceSettings() {
  return (
    <>
      <WorkspaceName />
      <Backup />
      <BundleSettings />
      <Verify />
    </>
  )
}

function WorkspaceName() {
  const { t } = useTexts()
  const status = useCall('workspace.status', {}).data
  const save = useMutationCall('settings.save')
  const [typed, setTyped] = useState<string | null>(null)
  const stored = status?.state === 'open' ? status.settings.workspaceName : ''
  return (
    <section className="card">
      <header>
        <h2>{t('settings.workspaceName')}</h2>
      </header>
      <div className="settings-block">
        <TextInput
          w={320}
          aria-label={t('settings.workspaceName')}
          description={t('settings.workspaceName.what')}
          value={typed ?? stored}
          maxLength={limits.name}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
          }}
          onBlur={() => {
            if (typed === null || typed.trim() === stored) return
            save.mutate(
              { workspaceName: typed.trim() },
              {
                onSuccess: () => {
                  setTyped(null)
                },
              },
            )
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur()
          }}
        />
        {save.error !== null && <ErrorNote error={failureOf(save.error)} />}
      </div>
    </section>
  )
}

function Backup() {
  const { t } = useTexts()
  const moments = useMoments()
  const engine = useEditEngine()
  const status = useCall('workspace.status', {}).data
  const connection = useConnection()
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<AppErrorData | null>(null)
  const [outcome, setOutcome] = useState<string | null>(null)
  const lastAt = status?.state === 'open' ? status.lastBackupAt : null
  const run = async (): Promise<void> => {
    setBusy(true)
    setOutcome(null)
    setError(null)
    try {
      await engine.settle()
      const { file } = await callOrThrow(connection, 'workspace.backUp', {})
      const { saved, name } = await connection.shell.saveFile(file.handle)
      setOutcome(saved ? t('settings.backUp.done', { name }) : t('settings.backUp.notSaved'))
    } catch (failure) {
      setError(failureOf(failure))
    }
    setBusy(false)
  }
  return (
    <section className="card">
      <header>
        <h2>{t('settings.backUp')}</h2>
        <span className="count">
          {lastAt === null ? t('frame.neverBackedUp') : t('frame.lastBackup', { when: moments.when(lastAt) })}
        </span>
      </header>
      <div className="settings-block">
        <span className="sm t2">{t('settings.backUp.what')}</span>
        <Button
          leftSection={<IconArchive size={15} aria-hidden="true" />}
          loading={isBusy}
          onClick={() => void run()}
        >
          {t('settings.backUp.now')}
        </Button>
        {outcome !== null && (
          <span role="status" className="row sm ok" style={{ gap: 6 }}>
            <IconCircleCheck size={15} aria-hidden="true" />
            {outcome}
          </span>
        )}
        {error !== null && <ErrorNote error={error} />}
      </div>
    </section>
  )
}

function Verify() {
  const { t } = useTexts()
  const verify = useMutationCall('workspace.verify')
  const findings = verify.data?.findings
  return (
    <section className="card">
      <header>
        <h2>{t('settings.verify')}</h2>
      </header>
      <div className="settings-block">
        <span className="sm t2">{t('settings.verify.what')}</span>
        <Button
          variant="default"
          leftSection={<IconShieldCheck size={15} aria-hidden="true" />}
          loading={verify.isPending}
          onClick={() => {
            verify.mutate({})
          }}
        >
          {t('settings.verify.now')}
        </Button>
        {findings?.length === 0 && (
          <span role="status" className="row sm ok" style={{ gap: 6 }}>
            <IconCircleCheck size={15} aria-hidden="true" />
            {t('settings.verify.fine')}
          </span>
        )}
        {findings !== undefined && findings.length > 0 && (
          <div role="status" className="sm">
            <span className="warn">{t('settings.verify.findings', { count: findings.length })}</span>
            <ul style={{ margin: '4px 0 0', paddingInlineStart: 20 }}>
              {findings.map((finding) => (
                <li key={`${finding.check}/${finding.detail}`}>
                  {t(`settings.verify.${finding.check}`)} {finding.detail}
                </li>
              ))}
            </ul>
          </div>
        )}
        {verify.error !== null && <ErrorNote error={failureOf(verify.error)} />}
      </div>
    </section>
  )
}
