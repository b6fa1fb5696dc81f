import type { AggregateKind } from '../../shared/domain/aggregate.ts'
import type { AnySection } from '../../shared/domain/section.ts'
import type { AttachedRows } from './attached-rows.ts'
import { flag, json, mapTable, type TableMap } from './table-map.ts'

/** A table and the rows elsewhere that belong to each of its rows. */
export interface RecordTable {
  readonly map: TableMap
  readonly attached: readonly AttachedRows[]
}

/** Where an aggregate lives: its own row, and one table for each of its collections. */
export interface AggregateTables {
  readonly kind: AggregateKind
  readonly root: RecordTable
  readonly lines: readonly (RecordTable & { readonly collection: string })[]
}

/** The sections of every kind of document share one table. */
export const sectionTable = {
  collection: 'sections',
  map: mapTable<'section', AnySection>('section', {
    id: 'id',
    kind: 'kind',
    title: 'title',
    hidden: flag('hidden'),
    body: json('body'),
  }),
  attached: [],
}
