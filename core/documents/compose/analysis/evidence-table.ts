import type { Block, BlockSource } from '../../../../shared/document-model/document-model.ts'
import type { SwotAnalysis } from '../../../../shared/domain/swot-analysis.ts'
import { tableBlocks } from '../block-parts.ts'
import type { ComposeContext } from '../compose-context.ts'
import { textCell } from '../runs.ts'

/** Every statement with what it rests on, one row per piece of evidence (D8.1). */
export function evidenceTable(
  context: ComposeContext,
  analysis: SwotAnalysis,
  source: BlockSource,
): readonly Block[] {
  const { t } = context
  const rows = analysis.items.flatMap((item) =>
    item.evidence.map((evidence, index) => ({
      role: 'body' as const,
      source: { ...source, itemId: item.id },
      cells: [
        textCell(index === 0 ? item.text : ''),
        textCell(evidence.text),
        textCell(t(`documents.evidence.kind.${evidence.kind}`)),
        textCell(evidence.occurredOn === null ? '' : context.format.columnDate(evidence.occurredOn)),
      ],
    })),
  )
  return tableBlocks(
    [
      { title: t('documents.evidence.statement'), weight: 36 },
      { title: t('documents.evidence.evidence'), weight: 36 },
      { title: t('documents.evidence.kind'), weight: 10 },
      { title: t('documents.evidence.date'), weight: 18 },
    ],
    rows,
    source,
  )
}
