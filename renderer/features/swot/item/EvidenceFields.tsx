import { ActionIcon, NativeSelect, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { type Evidence, evidenceSchema } from '../../../../shared/domain/evidence.ts'
import { limits } from '../../../../shared/domain/limits.ts'
import { useTexts } from '../../../ui/i18n/TextsProvider.tsx'
import { DateField } from '../../../ui/typed-input/DateField.tsx'
import { EvidencePicture } from './EvidencePicture.tsx'

interface EvidenceFieldsProps {
  readonly evidence: Evidence
  readonly number: number
  readonly onType: (text: string) => void
  readonly onLeave: () => void
  readonly onSet: (change: Partial<Evidence>) => void
  readonly onRemove: () => void
}

const kinds = evidenceSchema.shape.kind.options

/** One piece of evidence: what kind, what it says, when, and a picture of it. */
export function EvidenceFields({ evidence, number, onType, onLeave, onSet, onRemove }: EvidenceFieldsProps) {
  const { t } = useTexts()
  return (
    <fieldset className="evidence">
      <legend className="sr">{t('swot.evidence.number', { number })}</legend>
      <NativeSelect
        label={t('documents.evidence.kind')}
        value={evidence.kind}
        onChange={(event) => {
          const kind = kinds.find((one) => one === event.currentTarget.value)
          if (kind !== undefined) onSet({ kind })
        }}
        data={kinds.map((kind) => ({ value: kind, label: t(`documents.evidence.kind.${kind}`) }))}
      />
      <DateField
        label={t('documents.evidence.date')}
        value={evidence.occurredOn}
        onChange={(occurredOn) => {
          onSet({ occurredOn })
        }}
      />
      <span className="row evidence-tools">
        <EvidencePicture
          attachmentId={evidence.attachmentId}
          onChange={(attachmentId) => {
            onSet(attachmentId === null ? { attachmentId } : { attachmentId, kind: 'attachment' })
          }}
        />
        <ActionIcon
          aria-label={t('swot.evidence.remove', { number })}
          title={t('swot.evidence.remove', { number })}
          onClick={onRemove}
        >
          <IconTrash size={15} aria-hidden="true" />
        </ActionIcon>
      </span>
      <TextInput
        className="wide"
        aria-label={t('swot.evidence.text', { number })}
        placeholder={t('swot.evidence.hint')}
        value={evidence.text}
        maxLength={limits.line}
        onChange={(event) => {
          onType(event.currentTarget.value)
        }}
        onBlur={onLeave}
      />
    </fieldset>
  )
}
