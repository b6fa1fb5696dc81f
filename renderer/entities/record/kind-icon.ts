import {
  type Icon,
  IconBuilding,
  IconBuildingFactory2,
  IconCalendarStats,
  IconFileText,
  IconLayoutGrid,
  IconUser,
} from '@tabler/icons-react'
import type { AggregateKind } from '../../../shared/domain/aggregate.ts'

/** One icon per kind of record, the same everywhere. */
export const kindIcons: Readonly<Record<AggregateKind, Icon>> = {
  company: IconBuildingFactory2,
  member: IconUser,
  account: IconBuilding,
  analysis: IconLayoutGrid,
  plan: IconCalendarStats,
  proposal: IconFileText,
}
