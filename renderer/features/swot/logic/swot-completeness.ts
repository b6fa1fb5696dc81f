import type { ItemId } from '../../../../shared/domain/identifier.ts'
import { type SwotAnalysis, swotSides } from '../../../../shared/domain/swot-analysis.ts'
import { textCompleteness } from '../../../entities/workbench/text-completeness.ts'
import type { Completeness, SectionOf } from '../../../entities/workbench/workbench-types.ts'
import { lacksEvidence } from './item-filter.ts'

type Section = SectionOf<'analysis'>

const stateOf = (hasBegun: boolean, isDone: boolean): Completeness =>
  hasBegun ? (isDone ? 'full' : 'half') : 'none'

/** How far a section is: the grid once every side says something, strategies once each rests on statements. */
export function swotCompleteness(analysis: SwotAnalysis, section: Section): Completeness {
  const { items, strategies } = analysis
  switch (section.kind) {
    case 'environment':
      return stateOf(
        items.length > 0,
        swotSides.every((side) => items.some((item) => item.side === side)) &&
          items.every((item) => item.text.trim() !== ''),
      )
    case 'tows':
      return stateOf(
        strategies.length > 0,
        strategies.every((strategy) => strategy.text.trim() !== '' && strategy.itemIds.length > 0),
      )
    case 'evidence':
      return stateOf(
        items.some((item) => item.evidence.length > 0),
        !items.some(lacksEvidence),
      )
    case 'summary':
    case 'conclusion':
    case 'text':
      return textCompleteness(section.body)
  }
}

/** The section that shows a statement, a row or a strategy. */
export function swotSectionOf(analysis: SwotAnalysis, itemId: ItemId): ItemId | null {
  const isIn = (lines: readonly { readonly id: ItemId }[]): boolean => lines.some(({ id }) => id === itemId)
  const inGrid =
    isIn(analysis.items) || isIn(analysis.rows) || analysis.items.some((item) => isIn(item.evidence))
  const kind = inGrid ? 'environment' : isIn(analysis.strategies) ? 'tows' : null
  return analysis.sections.find((section) => section.kind === kind)?.id ?? null
}
