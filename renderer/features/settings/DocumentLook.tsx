import { Button, ColorInput, FileButton, Group } from '@mantine/core'
import { IconTrash, IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { colourSchema } from '../../../shared/domain/own-company.ts'
import { useAttachmentUrl } from '../../entities/attachment/attachment-url.ts'
import { useAttach } from '../../entities/attachment/use-attach.ts'
import type { RecordHandle } from '../../entities/record/use-record.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { ErrorNote } from '../../ui/states/ErrorNote.tsx'

interface PartProps {
  readonly handle: RecordHandle<'company'>
}

/** Logo and colours of every exported document. */
export function DocumentLook({ handle }: PartProps) {
  const { t } = useTexts()
  return (
    <section className="card">
      <header>
        <h2>{t('company.look')}</h2>
        <span className="count cut">{t('company.look.what')}</span>
      </header>
      <div className="form-grid">
        <Colour handle={handle} field="primaryColour" />
        <Colour handle={handle} field="accentColour" />
        <div className="wide">
          <Logo handle={handle} />
        </div>
      </div>
    </section>
  )
}

function Colour({ handle, field }: PartProps & { readonly field: 'primaryColour' | 'accentColour' }) {
  const { t } = useTexts()
  const [typed, setTyped] = useState<string | null>(null)
  const value = typed ?? handle.record[field]
  const isValid = colourSchema.safeParse(value.toLowerCase()).success
  const commit = (next: string): void => {
    const colour = colourSchema.safeParse(next.toLowerCase())
    if (!colour.success) return
    handle.set(field, colour.data)
    setTyped(null)
  }
  return (
    <ColorInput
      label={t(`company.field.${field}`)}
      value={value}
      error={isValid ? undefined : t('company.colour.invalid')}
      fixOnBlur={false}
      withEyeDropper={false}
      onChange={setTyped}
      onChangeEnd={commit}
      onBlur={() => {
        commit(value)
      }}
    />
  )
}

function Logo({ handle }: PartProps) {
  const { t } = useTexts()
  const { logoAttachmentId } = handle.record
  const url = useAttachmentUrl(logoAttachmentId)
  const { attach, error } = useAttach((id) => {
    handle.set('logoAttachmentId', id)
  })
  return (
    <div className="col" style={{ gap: 8 }}>
      <span className="xs t2">{t('company.field.logoAttachmentId')}</span>
      <Group gap={12}>
        {url !== null && (
          <img src={url} alt={t('company.logo.alt')} style={{ maxHeight: 56, maxWidth: 220 }} />
        )}
        <FileButton accept="image/png,image/jpeg" onChange={attach}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconUpload size={15} aria-hidden="true" />}>
              {t(logoAttachmentId === null ? 'company.logo.upload' : 'company.logo.replace')}
            </Button>
          )}
        </FileButton>
        {logoAttachmentId !== null && (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconTrash size={15} aria-hidden="true" />}
            onClick={() => {
              handle.set('logoAttachmentId', null)
            }}
          >
            {t('company.logo.remove')}
          </Button>
        )}
        <span className="xs t3">{t('company.logo.what')}</span>
      </Group>
      {error !== null && <ErrorNote error={error} />}
    </div>
  )
}
