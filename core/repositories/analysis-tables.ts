import type { SwotAnalysis, SwotItem, SwotRow, TowsStrategy } from '../../shared/domain/swot-analysis.ts'
import { claimOfItem } from './claims.ts'
import { evidenceOfItem } from './evidence-rows.ts'
import { type AggregateTables, sectionTable } from './record-tables.ts'
import { mapTable } from './table-map.ts'
import { towsLinks } from './tows-links.ts'

export const analysisTables: AggregateTables = {
  kind: 'analysis',
  root: {
    map: mapTable<'analysis', SwotAnalysis>('analysis', {
      id: 'id',
      version: 'version',
      created_at: 'createdAt',
      updated_at: 'updatedAt',
      kind: 'kind',
      account_id: 'accountId',
      title: 'title',
      language: 'language',
      prepared_on: 'preparedOn',
    }),
    attached: [],
  },
  lines: [
    sectionTable,
    {
      collection: 'rows',
      map: mapTable<'swot_row', SwotRow>('swot_row', {
        id: 'id',
        environment: 'environment',
        code: 'code',
        label: 'label',
      }),
      attached: [],
    },
    {
      collection: 'items',
      map: mapTable<'swot_item', SwotItem>('swot_item', {
        id: 'id',
        row_id: 'rowId',
        side: 'side',
        text: 'text',
        weight: 'weight',
      }),
      attached: [claimOfItem, evidenceOfItem],
    },
    {
      collection: 'strategies',
      map: mapTable<'tows_strategy', TowsStrategy>('tows_strategy', {
        id: 'id',
        quadrant: 'quadrant',
        text: 'text',
      }),
      attached: [towsLinks],
    },
  ],
}
