import type { Account } from '../../shared/domain/account.ts'
import { accountTags } from './account-tags.ts'
import { claimsByField } from './claims.ts'
import { localizedTexts } from './localized-texts.ts'
import type { AggregateTables } from './record-tables.ts'
import { mapTable } from './table-map.ts'

export const accountTables: AggregateTables = {
  kind: 'account',
  root: {
    map: mapTable<'account', Account>('account', {
      id: 'id',
      version: 'version',
      created_at: 'createdAt',
      updated_at: 'updatedAt',
      kind: 'kind',
      ownership: 'ownership',
      collective_decision_limit: 'collectiveDecisionLimit',
      currency: 'currency',
      industry: 'industry',
      region: 'region',
      parent_id: 'parentId',
      owner_id: 'ownerId',
      address: 'address',
      postcode: 'postcode',
      website: 'website',
      business: 'business',
      scale: 'scale',
      nature: 'nature',
      product_use: 'productUse',
      product_use_quantity: 'productUseQuantity',
      product_use_price: 'productUsePrice',
      product_use_satisfaction: 'productUseSatisfaction',
      fit: 'fit',
      product_changes: 'productChanges',
      finances: 'finances',
      strategy: 'strategy',
      own_customers: 'ownCustomers',
      procurement_process: 'procurementProcess',
      supplier_selection: 'supplierSelection',
    }),
    attached: [localizedTexts('name'), accountTags, claimsByField],
  },
  lines: [],
}
