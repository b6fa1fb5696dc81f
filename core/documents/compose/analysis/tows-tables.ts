import type { Block, BlockSource } from '../../../../shared/document-model/document-model.ts'
import { type SwotAnalysis, towsQuadrants } from '../../../../shared/domain/swot-analysis.ts'
import { tableBlocks, underHeading } from '../block-parts.ts'
import type { ComposeContext } from '../compose-context.ts'
import { textCell } from '../runs.ts'
import { towsCodes } from '../../../../shared/calculations/tows-codes.ts'

/** The TOWS strategies by quadrant, each with the statements it draws on (D8.1). */
export function towsTables(
  context: ComposeContext,
  analysis: SwotAnalysis,
  source: BlockSource,
): readonly Block[] {
  const { t } = context
  const codes = towsCodes(analysis)
  const statements = new Map(analysis.items.map((item) => [item.id, item.text.trim()]))
  return towsQuadrants.flatMap((quadrant) => {
    const rows = analysis.strategies
      .filter((strategy) => strategy.quadrant === quadrant && strategy.text.trim() !== '')
      .map((strategy) => ({
        role: 'body' as const,
        source: { ...source, itemId: strategy.id },
        cells: [
          textCell(codes.get(strategy.id) ?? ''),
          textCell(strategy.text),
          textCell(
            strategy.itemIds
              .flatMap((id) => {
                const text = statements.get(id)
                if (text === undefined) context.notes.deletedReference(id)
                return text === undefined || text === '' ? [] : [`· ${text}`]
              })
              .join('\n'),
          ),
        ],
      }))
    const table = tableBlocks(
      [
        { title: t('documents.table.number'), weight: 8 },
        { title: t('documents.tows.strategy'), weight: 46 },
        { title: t('documents.tows.basedOn'), weight: 46 },
      ],
      rows,
      source,
    )
    return underHeading(2, t(`documents.tows.${quadrant}`), source, table)
  })
}
