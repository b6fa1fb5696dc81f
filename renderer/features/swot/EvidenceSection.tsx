import './swot.css'
import { UnstyledButton } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import type { Evidence } from '../../../shared/domain/evidence.ts'
import type { SwotItem } from '../../../shared/domain/swot-analysis.ts'
import { SectionIntro } from '../../entities/section-text/SectionIntro.tsx'
import { SectionFrame } from '../../entities/workbench/SectionFrame.tsx'
import { useWorkbench } from '../../entities/workbench/workbench-context.ts'
import type { SectionEditorProps } from '../../entities/workbench/workbench-types.ts'
import { useTexts } from '../../ui/i18n/TextsProvider.tsx'
import { EmptyState } from '../../ui/states/EmptyState.tsx'
import { cellPlace } from './cell-place.ts'
import { EvidenceThumb } from './EvidenceThumb.tsx'
import { lacksEvidence } from './logic/item-filter.ts'
import { cellsInOrder, itemsInCell } from './logic/swot-cells.ts'
import { SwotStatus } from './SwotStatus.tsx'

/** What the analysis rests on, cell by cell; worked on where the statements stand. */
export function EvidenceSection({ handle, section }: SectionEditorProps<'analysis'>) {
  const texts = useTexts()
  const { t } = texts
  const { record } = handle
  const groups = cellsInOrder(record).flatMap((cell) => {
    const row = record.rows.find((one) => one.id === cell.rowId)
    const items = itemsInCell(record, cell).filter((item) => item.evidence.length > 0 || lacksEvidence(item))
    return row === undefined || items.length === 0 ? [] : [{ place: cellPlace(row, cell.side, texts), items }]
  })
  return (
    <SectionFrame scrolls={false}>
      <div className="scroll">
        <SectionIntro handle={handle} section={section} placeholder={t('swot.evidence.intro')} />
        {groups.length === 0 && <EmptyState icon={IconPaperclip} text={t('swot.evidence.empty')} />}
        {groups.map(({ place, items }) => (
          <section key={place} aria-label={place} className="proof">
            <h3 className="xs t3">{place}</h3>
            {items.map((item) => (
              <ProvenItem key={item.id} item={item} />
            ))}
          </section>
        ))}
      </div>
      <SwotStatus items={record.items} hasKeys={false} />
    </SectionFrame>
  )
}

function ProvenItem({ item }: { readonly item: SwotItem }) {
  const { t } = useTexts()
  const { goTo } = useWorkbench()
  return (
    <div className="proof-item">
      <UnstyledButton
        className="sm proof-text"
        onClick={() => {
          goTo(item.id)
        }}
      >
        {item.text}
      </UnstyledButton>
      {item.evidence.length === 0 ? (
        <span className="xs warn">{t('swot.evidence.none')}</span>
      ) : (
        <ul>
          {item.evidence.map((one) => (
            <EvidenceLine key={one.id} evidence={one} />
          ))}
        </ul>
      )}
    </div>
  )
}

function EvidenceLine({ evidence }: { readonly evidence: Evidence }) {
  const { t } = useTexts()
  return (
    <li className="xs">
      <span className="t3">{t(`documents.evidence.kind.${evidence.kind}`)}</span>
      <span className="t3 nw">{evidence.occurredOn ?? ''}</span>
      <span>{evidence.text}</span>
      {evidence.attachmentId !== null && <EvidenceThumb attachmentId={evidence.attachmentId} />}
    </li>
  )
}
