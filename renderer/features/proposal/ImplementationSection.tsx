import { limits } from '../../../shared/domain/limits.ts'
import type { Phase } from '../../../shared/domain/proposal.ts'
import { newItemId } from '../../api/new-item-id.ts'
import { LineTable } from '../../entities/line-table/LineTable.tsx'
import { dateColumn } from '../../entities/line-table/typed-columns.ts'
import { insertLine } from '../../entities/record/change-builders.ts'
import { SectionIntro } from '../../entities/section-text/SectionIntro.tsx'
import { SectionFrame } from '../../entities/workbench/SectionFrame.tsx'
import type { SectionEditorProps } from '../../entities/workbench/workbench-types.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'

/** Part 4: the service plan in words, then the phases with dates, work, acceptance and who is responsible. */
export function ImplementationSection({ handle, section, itemId }: SectionEditorProps<'proposal'>) {
  const { t } = useTexts()
  const { record, edit } = handle
  const add = (): void => {
    const phase: Phase = {
      id: newItemId(),
      name: '',
      startOn: null,
      endOn: null,
      responsibleId: null,
      work: '',
      acceptance: '',
    }
    edit([insertLine('proposal', 'phases', phase, record.phases.at(-1)?.id ?? null)])
  }
  return (
    <SectionFrame note={t('proposal.phases.note')}>
      <SectionIntro handle={handle} section={section} placeholder={t('proposal.phases.text')} />
      <LineTable
        label={t('proposal.phases.table')}
        source={{ kind: 'proposal', recordId: handle.id, collection: 'phases', lines: record.phases, edit }}
        columns={[
          {
            kind: 'text',
            field: 'name',
            title: t('documents.phases.phase'),
            widthPx: 120,
            maxLength: limits.name,
            isParagraph: true,
          },
          dateColumn<Phase>('startOn', t('proposal.phases.start')),
          dateColumn<Phase>('endOn', t('proposal.phases.end')),
          { kind: 'member', field: 'responsibleId', title: t('documents.phases.responsible'), widthPx: 112 },
          {
            kind: 'text',
            field: 'work',
            title: t('documents.phases.work'),
            widthPx: 160,
            grow: true,
            maxLength: limits.paragraph,
            isParagraph: true,
          },
          {
            kind: 'text',
            field: 'acceptance',
            title: t('documents.phases.acceptance'),
            widthPx: 140,
            grow: true,
            maxLength: limits.paragraph,
            isParagraph: true,
          },
        ]}
        addLabel={t('proposal.phases.add')}
        emptyText={t('proposal.phases.empty')}
        targetId={itemId}
        onAdd={add}
      />
    </SectionFrame>
  )
}
