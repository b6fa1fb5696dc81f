import type {
  Align,
  Block,
  BlockSource,
  TableBlock,
  TableColumn,
  TableRow,
} from '../../../shared/document-model/document-model.ts'
import { sharesByWeight } from './column-shares.ts'
import { textRuns } from './runs.ts'

/** A column as composing thinks of it: its head, its weight beside the others, how its cells stand. */
export interface ColumnPlan {
  readonly title: string
  readonly weight: number
  readonly align?: Align
}

/** Columns whose shares add up to 1. */
export function tableColumns(plans: readonly ColumnPlan[]): readonly TableColumn[] {
  const shares = sharesByWeight(plans.map((plan) => plan.weight))
  return plans.map((plan, index) => ({
    title: plan.title,
    share: shares[index] ?? 0,
    align: plan.align ?? 'left',
  }))
}

/** A table, or nothing where there are no rows. */
export function tableBlocks(
  plans: readonly ColumnPlan[],
  rows: readonly TableRow[],
  source: BlockSource,
  caption = '',
): readonly TableBlock[] {
  return rows.length === 0 ? [] : [{ kind: 'table', caption, columns: tableColumns(plans), rows, source }]
}

/** A numbered heading inside a section. */
export const headingBlock = (level: 2 | 3, text: string, source: BlockSource): Block => ({
  kind: 'heading',
  level,
  text,
  numbered: true,
  source,
})

/** A paragraph of plain words, or nothing where there are none. */
export function paragraphBlocks(
  text: string,
  source: BlockSource,
  style: 'body' | 'lead' | 'note' = 'body',
): readonly Block[] {
  return text.trim() === '' ? [] : [{ kind: 'paragraph', style, runs: textRuns(text), source }]
}

/** A heading before its blocks, or nothing where there are none. */
export function underHeading(
  level: 2 | 3,
  text: string,
  source: BlockSource,
  blocks: readonly Block[],
): readonly Block[] {
  return blocks.length === 0 ? [] : [headingBlock(level, text, source), ...blocks]
}
