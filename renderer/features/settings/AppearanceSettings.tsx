import { SegmentedControl } from '@mantine/core'
import { colourSchemeSchema } from '../../../shared/contract/methods/workspace-methods.ts'
import { languages, languageSchema } from '../../../shared/domain/language.ts'
import { failureOf } from '../../api/call.ts'
import { useCall } from '../../api/use-call.ts'
import { useMutationCall } from '../../api/use-mutation-call.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { ErrorNote } from '../../ui/states/ErrorNote.tsx'

/** Language and colours of the screens; both change at once. */
export function AppearanceSettings() {
  const { t, language } = useTexts()
  const status = useCall('workspace.status', {}).data
  const save = useMutationCall('settings.save')
  const scheme = status?.state === 'open' ? status.settings.colourScheme : 'system'
  return (
    <>
      <section className="card">
        <header>
          <h2>{t('settings.language')}</h2>
          <span className="count cut">{t('settings.language.what')}</span>
        </header>
        <div className="settings-block">
          <SegmentedControl
            aria-label={t('settings.language')}
            value={language}
            onChange={(value) => {
              save.mutate({ language: languageSchema.parse(value) })
            }}
            data={languages.map((value) => ({ value, label: t(`common.language.${value}`) }))}
          />
        </div>
      </section>
      <section className="card">
        <header>
          <h2>{t('settings.scheme')}</h2>
        </header>
        <div className="settings-block">
          <SegmentedControl
            aria-label={t('settings.scheme')}
            value={scheme}
            onChange={(value) => {
              save.mutate({ colourScheme: colourSchemeSchema.parse(value) })
            }}
            data={colourSchemeSchema.options.map((value) => ({
              value,
              label: t(`settings.scheme.${value}`),
            }))}
          />
        </div>
      </section>
      {save.error !== null && <ErrorNote error={failureOf(save.error)} />}
    </>
  )
}
