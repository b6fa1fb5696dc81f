import type { AggregateKind } from '../../../shared/domain/aggregate.ts'
import type { ItemId } from '../../../shared/domain/identifier.ts'

/** Where a record is shown; `itemId` leads to a line or section inside it. */
export function recordAddress(kind: AggregateKind, id: ItemId, itemId: ItemId | null = null): string {
  const at = itemId === null ? '' : `?at=${encodeURIComponent(itemId)}`
  switch (kind) {
    case 'company':
      return '/settings/company'
    case 'member':
      return '/settings/members'
    case 'account':
      return `/accounts/${id}`
    case 'analysis':
      return `/analyses/${id}${at}`
    case 'plan':
      return `/plans/${id}${at}`
    case 'proposal':
      return `/proposals/${id}${at}`
  }
}
