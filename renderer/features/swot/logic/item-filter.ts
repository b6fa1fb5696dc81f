import type { SwotItem } from '../../../../shared/domain/swot-analysis.ts'

export const itemFilters = ['assumed', 'unproven'] as const
export type ItemFilter = (typeof itemFilters)[number]

/** An assumption admits that it is not proven; what claims to be confirmed has to rest on something (K2.9). */
export const lacksEvidence = ({ claim, evidence }: Pick<SwotItem, 'claim' | 'evidence'>): boolean =>
  claim.status === 'confirmed' && evidence.length === 0

export function passesFilter(item: SwotItem, filter: ItemFilter | null): boolean {
  switch (filter) {
    case null:
      return true
    case 'assumed':
      return item.claim.status === 'assumed'
    case 'unproven':
      return lacksEvidence(item)
  }
}

export interface ItemCounts {
  readonly all: number
  readonly assumed: number
  readonly unproven: number
}

export const countItems = (items: readonly SwotItem[]): ItemCounts => ({
  all: items.length,
  assumed: items.filter((item) => passesFilter(item, 'assumed')).length,
  unproven: items.filter((item) => passesFilter(item, 'unproven')).length,
})
