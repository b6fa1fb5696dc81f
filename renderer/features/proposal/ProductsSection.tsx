import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { limits } from '../../../shared/domain/limits.ts'
import type { FabRow } from '../../../shared/domain/proposal.ts'
import { newItemId } from '../../api/new-item-id.ts'
import { LineTable } from '../../entities/line-table/LineTable.tsx'
import type { LineColumn } from '../../entities/line-table/line-columns.ts'
import { insertLine } from '../../entities/record/change-builders.ts'
import { SectionIntro } from '../../entities/section-text/SectionIntro.tsx'
import { SectionFrame } from '../../entities/workbench/SectionFrame.tsx'
import type { SectionEditorProps } from '../../entities/workbench/workbench-types.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'

/** Part 3: what each product is, what it does better, and what the customer gains (FAB). */
export function ProductsSection({ handle, section, itemId }: SectionEditorProps<'proposal'>) {
  const { t } = useTexts()
  const { record, edit } = handle
  const add = (): void => {
    const row: FabRow = {
      id: newItemId(),
      product: '',
      configuration: '',
      feature: '',
      advantage: '',
      benefit: '',
      evidence: '',
    }
    edit([insertLine('proposal', 'fabRows', row, record.fabRows.at(-1)?.id ?? null)])
  }
  const paragraph = (
    field: 'configuration' | 'feature' | 'advantage' | 'benefit' | 'evidence',
    title: string,
  ): LineColumn<FabRow> => ({
    kind: 'text',
    field,
    title,
    widthPx: 116,
    grow: true,
    maxLength: limits.paragraph,
    isParagraph: true,
  })
  return (
    <SectionFrame
      note={t('proposal.fab.note')}
      tools={
        <Button variant="default" leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={add}>
          {t('proposal.fab.add')}
        </Button>
      }
    >
      <SectionIntro handle={handle} section={section} placeholder={t('proposal.fab.text')} />
      <LineTable
        label={t('proposal.fab.table')}
        source={{ kind: 'proposal', recordId: handle.id, collection: 'fabRows', lines: record.fabRows, edit }}
        columns={[
          {
            kind: 'text',
            field: 'product',
            title: t('proposal.fab.product'),
            widthPx: 104,
            maxLength: limits.name,
            isParagraph: true,
          },
          paragraph('configuration', t('proposal.fab.configuration')),
          paragraph('feature', t('documents.fab.feature')),
          paragraph('advantage', t('documents.fab.advantage')),
          paragraph('benefit', t('documents.fab.benefit')),
          paragraph('evidence', t('documents.fab.evidence')),
        ]}
        addLabel={t('proposal.fab.add')}
        emptyText={t('proposal.fab.empty')}
        targetId={itemId}
        onAdd={add}
      />
    </SectionFrame>
  )
}
