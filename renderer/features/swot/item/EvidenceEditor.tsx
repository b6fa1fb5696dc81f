import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Evidence } from '../../../../shared/domain/evidence.ts'
import { limits } from '../../../../shared/domain/limits.ts'
import type { SwotItem } from '../../../../shared/domain/swot-analysis.ts'
import { newItemId } from '../../../api/new-item-id.ts'
import { setLineField } from '../../../entities/record/change-builders.ts'
import { useDraft } from '../../../entities/record/use-draft.ts'
import { issueText } from '../../../ui/i18n/error-text.ts'
import { useTexts } from '../../../ui/i18n/TextsProvider.tsx'
import { useBoard } from '../item-board.ts'
import { EvidenceFields } from './EvidenceFields.tsx'

/** What one statement rests on: add, reword, remove. */
export function EvidenceEditor({ item }: { readonly item: SwotItem }) {
  const texts = useTexts()
  const { t } = texts
  const board = useBoard()
  const field = useDraft({
    kind: 'analysis',
    id: board.analysisId,
    editor: `items/${item.id}/evidence`,
    stored: item.evidence,
    commit: (evidence) => board.edit([setLineField('items', item, 'evidence', evidence)]),
  })
  const [issue] = field.issues
  const set = (evidence: Evidence[]): void => {
    field.type(evidence)
    field.commit()
  }
  const withChange = (id: string, change: Partial<Evidence>): Evidence[] =>
    field.value.map((one) => (one.id === id ? { ...one, ...change } : one))
  return (
    <div className="evidence-list">
      {field.value.length === 0 && <p className="xs t2">{t('swot.evidence.what')}</p>}
      {field.value.map((evidence, index) => (
        <EvidenceFields
          key={evidence.id}
          evidence={evidence}
          number={index + 1}
          onType={(text) => {
            field.type(withChange(evidence.id, { text }))
          }}
          onLeave={field.commit}
          onSet={(change) => {
            set(withChange(evidence.id, change))
          }}
          onRemove={() => {
            set(field.value.filter((one) => one.id !== evidence.id))
          }}
        />
      ))}
      {issue !== undefined && (
        <p role="alert" className="xs bad">
          {issueText(texts, issue)}
        </p>
      )}
      <Button
        variant="default"
        disabled={field.value.length >= limits.evidence}
        leftSection={<IconPlus size={14} aria-hidden="true" />}
        onClick={() => {
          set([
            ...field.value,
            { id: newItemId(), kind: 'visit', text: '', occurredOn: null, attachmentId: null },
          ])
        }}
      >
        {t('swot.evidence.add')}
      </Button>
    </div>
  )
}
