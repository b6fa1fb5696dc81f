import type {
  BlockSource,
  SwotGridBlock,
  SwotGridItem,
} from '../../../../shared/document-model/document-model.ts'
import type { SwotAnalysis, SwotItem, SwotRow, SwotSide } from '../../../../shared/domain/swot-analysis.ts'
import type { ComposeContext } from '../compose-context.ts'
import { evidenceText } from './evidence-text.ts'

const environments = [
  { key: 'internal', sides: ['strength', 'weakness'] },
  { key: 'external', sides: ['opportunity', 'threat'] },
] as const satisfies readonly { key: SwotRow['environment']; sides: readonly [SwotSide, SwotSide] }[]

/** The stacked form: QCDMS above, PEST below, statements beside each other; nothing while there are none (D8.1). */
export function swotGrid(
  context: ComposeContext,
  analysis: SwotAnalysis,
  source: BlockSource,
): readonly SwotGridBlock[] {
  const items = analysis.items.filter((item) => item.text.trim() !== '')
  const shown = environments
    .map(({ key, sides }) => ({
      title: context.t(`documents.swot.${key}`),
      columns: [context.t(`documents.side.${sides[0]}`), context.t(`documents.side.${sides[1]}`)] as const,
      rows: analysis.rows
        .filter((row) => row.environment === key && items.some((item) => item.rowId === row.id))
        .map((row) => ({
          code: row.code,
          label: rowLabel(context, row),
          cells: [
            cellItems(context, items, row, sides[0], source),
            cellItems(context, items, row, sides[1], source),
          ] as const,
        })),
    }))
    .filter((environment) => environment.rows.length > 0)
  return shown.length === 0 ? [] : [{ kind: 'swot-grid', environments: shown, source }]
}

/** The label typed by the user, else the standard one of the row's code. */
export function rowLabel(context: ComposeContext, row: SwotRow): string {
  if (row.label.trim() !== '') return row.label.trim()
  const key = `documents.swot.row.${row.environment}.${row.code}`
  return context.has(key) ? context.t(key) : row.code
}

function cellItems(
  context: ComposeContext,
  items: readonly SwotItem[],
  row: SwotRow,
  side: SwotSide,
  source: BlockSource,
): readonly SwotGridItem[] {
  return items
    .filter((item) => item.rowId === row.id && item.side === side)
    .map((item) => ({
      text: item.text.trim(),
      weight: item.weight,
      claim: item.claim.status,
      evidence: item.evidence
        .map((entry) => evidenceText(context, entry))
        .join(context.t('documents.separator')),
      source: { sectionId: source.sectionId, itemId: item.id },
    }))
}
