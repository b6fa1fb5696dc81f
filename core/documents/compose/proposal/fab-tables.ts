import type { Block, BlockSource } from '../../../../shared/document-model/document-model.ts'
import type { FabRow } from '../../../../shared/domain/proposal.ts'
import { headingBlock, paragraphBlocks, tableBlocks } from '../block-parts.ts'
import type { ComposeContext } from '../compose-context.ts'
import type { ProposalSource } from '../document-source.ts'
import { textCell } from '../runs.ts'

/** Part 3: per product its configuration, then feature → advantage → benefit (D8.6, D10). */
export function fabTables(context: ComposeContext<ProposalSource>, source: BlockSource): readonly Block[] {
  return byProduct(context.source.record.fabRows).flatMap((rows) => {
    const [first] = rows
    if (first === undefined) return []
    const place = { ...source, itemId: first.id }
    const product = first.product.trim()
    const configurations = rows.flatMap((row) =>
      paragraphBlocks(
        row.configuration.trim() === ''
          ? ''
          : context.t('documents.fab.configuration', { text: row.configuration.trim() }),
        { ...source, itemId: row.id },
      ),
    )
    const content = [...configurations, ...fabTable(context, rows, source)]
    if (content.length === 0 && product === '') return []
    return [...(product === '' ? [] : [headingBlock(2, product, place)]), ...content]
  })
}

/** Rows that follow each other under the same product belong together. */
function byProduct(rows: readonly FabRow[]): readonly (readonly FabRow[])[] {
  const groups: FabRow[][] = []
  for (const row of rows) {
    const open = groups.at(-1)
    if (open?.[0]?.product.trim() === row.product.trim()) open.push(row)
    else groups.push([row])
  }
  return groups
}

function fabTable(context: ComposeContext, rows: readonly FabRow[], source: BlockSource): readonly Block[] {
  const { t } = context
  const hasEvidence = rows.some((row) => row.evidence.trim() !== '')
  const shown = rows.filter((row) =>
    [row.feature, row.advantage, row.benefit, row.evidence].some((text) => text.trim() !== ''),
  )
  return tableBlocks(
    [
      { title: t('documents.fab.feature'), weight: 1 },
      { title: t('documents.fab.advantage'), weight: 1 },
      { title: t('documents.fab.benefit'), weight: 1 },
      ...(hasEvidence ? [{ title: t('documents.fab.evidence'), weight: 0.8 }] : []),
    ],
    shown.map((row) => ({
      role: 'body',
      source: { ...source, itemId: row.id },
      cells: [
        textCell(row.feature),
        textCell(row.advantage),
        textCell(row.benefit),
        ...(hasEvidence ? [textCell(row.evidence)] : []),
      ],
    })),
    source,
  )
}
