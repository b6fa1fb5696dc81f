import { Button, Group, Modal, NumberInput, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { AppErrorData } from '../../../shared/contract/app-error.ts'
import type { DocumentKind } from '../../../shared/domain/aggregate.ts'
import { type ItemId, itemIdSchema } from '../../../shared/domain/identifier.ts'
import { type Language, languages, languageSchema } from '../../../shared/domain/language.ts'
import { limits } from '../../../shared/domain/limits.ts'
import { useConnection } from '../../api/call.ts'
import { newCommandId } from '../../api/command-id.ts'
import { useCall } from '../../api/use-call.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { localToday } from '../../ui/moments/use-moments.ts'
import { EmptyState } from '../../ui/states/EmptyState.tsx'
import { ErrorNote } from '../../ui/states/ErrorNote.tsx'
import { translatorFor } from '../../../shared/i18n/translator.ts'
import { useAccountNames } from '../account/use-account-names.ts'
import { recordAddress } from '../record/record-address.ts'

interface NewDocumentDialogProps {
  readonly kind: DocumentKind
  /** Set where the dialog is opened from an account. */
  readonly accountId: ItemId | null
  readonly onClose: () => void
}

/** Asks for what a document cannot do without, and opens it. */
export function NewDocumentDialog({ kind, accountId, onClose }: NewDocumentDialogProps) {
  const texts = useTexts()
  const { t } = texts
  const navigate = useNavigate()
  const connection = useConnection()
  const accounts = useAccountNames()
  const thisYear = Number(localToday().slice(0, 4))
  const [picked, setChosen] = useState<ItemId | null>(accountId)
  // With one customer there is nothing to choose.
  const chosen = picked ?? (accounts.length === 1 ? (accounts[0]?.id ?? null) : null)
  const [language, setLanguage] = useState<Language>(texts.language)
  const [year, setYear] = useState(kind === 'plan' ? thisYear + 1 : thisYear)
  const [typedTitle, setTypedTitle] = useState<string | null>(null)
  const [pickedAnalysis, setAnalysisId] = useState<ItemId | null | undefined>(undefined)
  const [error, setError] = useState<AppErrorData | null>(null)
  const [isBusy, setBusy] = useState(false)
  const analyses = useCall('analysis.list', chosen === null ? {} : { accountId: chosen }, {
    enabled: kind !== 'analysis' && chosen !== null,
  }).data
  // Plans and proposals start from an analysis (U7); nobody should have to remember to link it.
  const analysisId = pickedAnalysis === undefined ? (analyses?.[0]?.id ?? null) : pickedAnalysis
  const accountName = accounts.find((one) => one.id === chosen)?.name ?? ''
  const title =
    typedTitle ??
    translatorFor(language).t(`settings.documents.title.${kind}`, { year, account: accountName }).trim()

  const create = async (): Promise<void> => {
    if (chosen === null || title.trim() === '') return
    setBusy(true)
    setError(null)
    const common = { accountId: chosen, title: title.trim(), language, commandId: newCommandId() }
    const reply =
      kind === 'analysis'
        ? await connection.call('analysis.create', common)
        : kind === 'plan'
          ? await connection.call('plan.create', { ...common, year, analysisId })
          : await connection.call('proposal.create', { ...common, analysisId })
    setBusy(false)
    if (!reply.ok) {
      setError(reply.error)
      return
    }
    onClose()
    void navigate(recordAddress(kind, reply.value.id))
  }
  const toId = (value: string | null): ItemId | null => (value === null ? null : itemIdSchema.parse(value))

  return (
    <Modal opened onClose={onClose} title={t(`settings.documents.new.${kind}`)} withCloseButton={false}>
      {accounts.length === 0 ? (
        <EmptyState text={t('settings.documents.needAccount')} />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void create()
          }}
        >
          <Stack gap="md">
            {accountId === null && (
              <Select
                data-autofocus
                label={t('settings.documents.account')}
                searchable
                data={accounts.map(({ id, name }) => ({ value: id, label: name }))}
                value={chosen}
                onChange={(value) => {
                  setChosen(toId(value))
                  setAnalysisId(undefined)
                }}
              />
            )}
            {kind === 'plan' && (
              <NumberInput
                label={t('settings.documents.year')}
                value={year}
                min={1990}
                max={2200}
                allowDecimal={false}
                onChange={(value) => {
                  if (typeof value === 'number') setYear(value)
                }}
              />
            )}
            <TextInput
              label={t('settings.documents.title')}
              value={title}
              maxLength={limits.name}
              onFocus={(event) => {
                // A suggested title is typed over.
                if (typedTitle === null) event.currentTarget.select()
              }}
              onChange={(event) => {
                setTypedTitle(event.currentTarget.value)
              }}
            />
            {kind !== 'analysis' && (
              <Select
                label={t('settings.documents.analysis')}
                placeholder={t('settings.documents.analysis.none')}
                clearable
                clearButtonProps={{ 'aria-label': t('common.remove') }}
                allowDeselect={false}
                disabled={(analyses ?? []).length === 0}
                data={(analyses ?? []).map((one) => ({ value: one.id, label: one.title }))}
                value={analysisId}
                onChange={(value) => {
                  setAnalysisId(toId(value))
                }}
              />
            )}
            <Select
              label={t('workbench.language')}
              data={languages.map((value) => ({ value, label: t(`common.language.${value}`) }))}
              allowDeselect={false}
              value={language}
              onChange={(value) => {
                setLanguage(languageSchema.parse(value))
              }}
            />
            {error !== null && <ErrorNote error={error} />}
            <Group justify="flex-end" gap={8}>
              <Button variant="default" onClick={onClose}>
                {t('common.cancel')}
              </Button>
              <Button type="submit" loading={isBusy} disabled={chosen === null || title.trim() === ''}>
                {t('settings.documents.create')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  )
}
