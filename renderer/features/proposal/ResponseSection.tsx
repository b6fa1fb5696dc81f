import { limits } from '../../../shared/domain/limits.ts'
import { complianceLevels, type Requirement } from '../../../shared/domain/proposal.ts'
import { newItemId } from '../../api/new-item-id.ts'
import { LineTable } from '../../entities/line-table/LineTable.tsx'
import { insertLine } from '../../entities/record/change-builders.ts'
import { SectionIntro } from '../../entities/section-text/SectionIntro.tsx'
import { SectionFrame } from '../../entities/workbench/SectionFrame.tsx'
import type { SectionEditorProps } from '../../entities/workbench/workbench-types.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'

/** Part 6: each requirement of the customer, our answer and how far we comply. */
export function ResponseSection({ handle, section, itemId }: SectionEditorProps<'proposal'>) {
  const { t } = useTexts()
  const { record, edit } = handle
  const open = record.requirements.filter((one) => one.answer === '' || one.compliance === null).length
  const add = (): void => {
    const number = String(record.requirements.length + 1)
    const requirement: Requirement = {
      id: newItemId(),
      number,
      text: '',
      answer: '',
      compliance: null,
      reference: '',
    }
    edit([insertLine('proposal', 'requirements', requirement, record.requirements.at(-1)?.id ?? null)])
  }
  return (
    <SectionFrame note={open === 0 ? undefined : t('proposal.response.open', { count: open })}>
      <SectionIntro handle={handle} section={section} placeholder={t('proposal.response.text')} />
      <LineTable
        label={t('proposal.response.table')}
        source={{
          kind: 'proposal',
          recordId: handle.id,
          collection: 'requirements',
          lines: record.requirements,
          edit,
        }}
        columns={[
          {
            kind: 'text',
            field: 'number',
            title: t('proposal.response.number'),
            widthPx: 64,
            maxLength: limits.code,
          },
          {
            kind: 'text',
            field: 'text',
            title: t('documents.response.requirement'),
            widthPx: 180,
            grow: true,
            maxLength: limits.paragraph,
            isParagraph: true,
          },
          {
            kind: 'text',
            field: 'answer',
            title: t('proposal.response.answer'),
            widthPx: 180,
            grow: true,
            maxLength: limits.paragraph,
            isParagraph: true,
          },
          {
            kind: 'choice',
            field: 'compliance',
            title: t('proposal.response.compliance'),
            widthPx: 116,
            options: complianceLevels.map((value) => ({ value, label: t(`proposal.compliance.${value}`) })),
            isOptional: true,
          },
          {
            kind: 'text',
            field: 'reference',
            title: t('proposal.response.reference'),
            widthPx: 120,
            maxLength: limits.line,
            isParagraph: true,
          },
        ]}
        addLabel={t('proposal.response.add')}
        emptyText={t('proposal.response.empty')}
        targetId={itemId}
        onAdd={add}
      />
    </SectionFrame>
  )
}
