import type { PlanRisk } from '../../../shared/domain/annual-plan.ts'
import { limits } from '../../../shared/domain/limits.ts'
import { newItemId } from '../../api/new-item-id.ts'
import type { LineColumn } from '../../entities/line-table/line-columns.ts'
import { LineTable } from '../../entities/line-table/LineTable.tsx'
import { insertLine } from '../../entities/record/change-builders.ts'
import { SectionIntro } from '../../entities/section-text/SectionIntro.tsx'
import { SectionFrame } from '../../entities/workbench/SectionFrame.tsx'
import type { SectionEditorProps } from '../../entities/workbench/workbench-types.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'

const levels = [1, 2, 3] as const

/** What may go wrong, how likely and how bad, and what is done then. */
export function RisksSection({ handle, section, itemId }: SectionEditorProps<'plan'>) {
  const { t } = useTexts()
  const { record, edit } = handle
  const add = (): void => {
    const id = newItemId()
    const risk: PlanRisk = {
      id,
      lineageId: id,
      text: '',
      likelihood: 2,
      impact: 2,
      fallback: '',
      ownerId: null,
    }
    edit([insertLine('plan', 'risks', risk, record.risks.at(-1)?.id ?? null)])
  }
  const level = (field: 'likelihood' | 'impact', title: string): LineColumn<PlanRisk> => ({
    kind: 'choice',
    field,
    title,
    widthPx: 80,
    options: levels.map((value) => ({ value: String(value), label: t(`documents.level.${value}`) })),
  })
  return (
    <SectionFrame>
      <SectionIntro handle={handle} section={section} placeholder={t('plan.risks.text')} />
      <LineTable
        label={t('plan.risks')}
        source={{ kind: 'plan', recordId: handle.id, collection: 'risks', lines: record.risks, edit }}
        columns={[
          {
            kind: 'text',
            field: 'text',
            title: t('documents.risks.risk'),
            widthPx: 200,
            grow: true,
            maxLength: limits.line,
            isParagraph: true,
          },
          level('likelihood', t('documents.risks.likelihood')),
          level('impact', t('documents.risks.impact')),
          {
            kind: 'text',
            field: 'fallback',
            title: t('documents.risks.fallback'),
            widthPx: 200,
            grow: true,
            maxLength: limits.paragraph,
            isParagraph: true,
          },
          { kind: 'member', field: 'ownerId', title: t('documents.table.owner'), widthPx: 112 },
        ]}
        addLabel={t('plan.risks.add')}
        emptyText={t('plan.risks.empty')}
        targetId={itemId}
        onAdd={add}
      />
    </SectionFrame>
  )
}
