import { Button, Radio, SegmentedControl, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { AppErrorData } from '../../../shared/contract/app-error.ts'
import { type Language, languages, languageSchema } from '../../../shared/domain/language.ts'
import { limits } from '../../../shared/domain/limits.ts'
import { callOrThrow, failureOf, useConnection } from '../../api/call.ts'
import { newCommandId } from '../../api/command-id.ts'
import { setField } from '../../entities/record/change-builders.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { ErrorNote } from '../../ui/states/ErrorNote.tsx'

interface WelcomePageProps {
  /** The sample goes into an empty workspace only. */
  readonly isEmpty: boolean
  /** The workspace learns the language when the user begins. */
  readonly onLanguage: (language: Language) => void
}
type Start = 'new' | 'sample'

/** The first minute: language, an own workspace or the sample, and the company's name if at hand (U7). */
export function WelcomePage({ isEmpty, onLanguage }: WelcomePageProps) {
  const { t, language } = useTexts()
  const connection = useConnection()
  const [start, setStart] = useState<Start>('new')
  const [company, setCompany] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<AppErrorData | null>(null)

  const fill = async (): Promise<void> => {
    if (start === 'sample') {
      await callOrThrow(connection, 'workspace.loadSample', { language, commandId: newCommandId() })
      return
    }
    const name = company.trim()
    if (name === '') return
    const own = await callOrThrow(connection, 'company.get', {})
    await callOrThrow(connection, 'company.edit', {
      id: own.id,
      version: own.version,
      commandId: newCommandId(),
      changes: [setField<'company', 'name'>(own, 'name', { ...own.name, [language]: name })],
    })
  }
  const begin = async (): Promise<void> => {
    setBusy(true)
    setError(null)
    try {
      await fill()
      await callOrThrow(connection, 'settings.save', { language, isWelcomed: true })
    } catch (failure) {
      setError(failureOf(failure))
    }
    setBusy(false)
  }

  return (
    <main className="scroll" style={{ height: '100%', display: 'grid', placeItems: 'center', padding: 24 }}>
      <form
        className="card"
        style={{ width: 'min(560px, 100%)', padding: 24 }}
        onSubmit={(event) => {
          event.preventDefault()
          void begin()
        }}
      >
        <Stack gap="lg">
          <div>
            <h1 style={{ fontSize: 20, lineHeight: '28px', fontWeight: 600, margin: 0 }}>
              {t('welcome.title')}
            </h1>
            <p className="t2" style={{ margin: '4px 0 0' }}>
              {t('welcome.what')}
            </p>
          </div>
          <div>
            <div className="xs t2" style={{ marginBottom: 4 }}>
              {t('welcome.language')}
            </div>
            <SegmentedControl
              aria-label={t('welcome.language')}
              value={language}
              onChange={(value) => {
                onLanguage(languageSchema.parse(value))
              }}
              data={languages.map((value) => ({ value, label: t(`common.language.${value}`) }))}
            />
          </div>
          {isEmpty && (
            <Radio.Group
              label={t('welcome.start')}
              value={start}
              onChange={(value) => {
                setStart(value === 'sample' ? 'sample' : 'new')
              }}
            >
              <Stack gap="sm" mt={4}>
                <Radio value="new" label={t('welcome.new')} description={t('welcome.new.what')} />
                <Radio value="sample" label={t('welcome.sample')} description={t('welcome.sample.what')} />
              </Stack>
            </Radio.Group>
          )}
          {start === 'new' && (
            <TextInput
              label={t('welcome.company')}
              description={t('welcome.company.what')}
              value={company}
              maxLength={limits.name}
              onChange={(event) => {
                setCompany(event.currentTarget.value)
              }}
            />
          )}
          {error !== null && <ErrorNote error={error} />}
          <div>
            <Button type="submit" size="md" loading={isBusy}>
              {t(start === 'sample' ? 'welcome.loadSample' : 'welcome.begin')}
            </Button>
          </div>
        </Stack>
      </form>
    </main>
  )
}
