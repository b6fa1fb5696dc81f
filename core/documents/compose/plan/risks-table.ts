import type { Block, BlockSource } from '../../../../shared/document-model/document-model.ts'
import { tableBlocks } from '../block-parts.ts'
import type { ComposeContext } from '../compose-context.ts'
import type { PlanSource } from '../document-source.ts'
import { textCell } from '../runs.ts'

/** What may go wrong, how likely and how bad, and what is done then (D9.2). */
export function risksTable(context: ComposeContext<PlanSource>, source: BlockSource): readonly Block[] {
  const { t } = context
  const level = (value: number): string =>
    t(value <= 1 ? 'documents.level.1' : value === 2 ? 'documents.level.2' : 'documents.level.3')
  const rows = context.source.record.risks
    .filter((risk) => risk.text.trim() !== '')
    .map((risk, index) => ({
      role: 'body' as const,
      source: { ...source, itemId: risk.id },
      cells: [
        textCell(String(index + 1)),
        textCell(risk.text),
        textCell(level(risk.likelihood)),
        textCell(level(risk.impact)),
        textCell(risk.fallback),
        textCell(context.memberName(risk.ownerId)),
      ],
    }))
  return tableBlocks(
    [
      { title: t('documents.table.number'), weight: 7, align: 'center' },
      { title: t('documents.risks.risk'), weight: 31 },
      { title: t('documents.risks.likelihood'), weight: 11, align: 'center' },
      { title: t('documents.risks.impact'), weight: 10, align: 'center' },
      { title: t('documents.risks.fallback'), weight: 30 },
      { title: t('documents.table.owner'), weight: 11 },
    ],
    rows,
    source,
  )
}
