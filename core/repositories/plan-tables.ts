import type {
  AnnualPlan,
  Objective,
  PlanAction,
  PlanRisk,
  PlanStrategy,
} from '../../shared/domain/annual-plan.ts'
import { type AggregateTables, sectionTable } from './record-tables.ts'
import { mapTable } from './table-map.ts'

export const planTables: AggregateTables = {
  kind: 'plan',
  root: {
    map: mapTable<'plan', AnnualPlan>('plan', {
      id: 'id',
      version: 'version',
      created_at: 'createdAt',
      updated_at: 'updatedAt',
      account_id: 'accountId',
      analysis_id: 'analysisId',
      year: 'year',
      title: 'title',
      language: 'language',
      currency: 'currency',
      template: 'template',
    }),
    attached: [],
  },
  lines: [
    sectionTable,
    {
      collection: 'objectives',
      map: mapTable<'objective', Objective>('objective', {
        id: 'id',
        lineage_id: 'lineageId',
        measure: 'measure',
        unit: 'unit',
        owner_id: 'ownerId',
        due_on: 'dueOn',
        last_year: 'lastYear',
        q1: 'q1',
        q2: 'q2',
        q3: 'q3',
        q4: 'q4',
      }),
      attached: [],
    },
    {
      collection: 'strategies',
      map: mapTable<'plan_strategy', PlanStrategy>('plan_strategy', {
        id: 'id',
        lineage_id: 'lineageId',
        tows_strategy_id: 'towsStrategyId',
        text: 'text',
      }),
      attached: [],
    },
    {
      collection: 'actions',
      map: mapTable<'plan_action', PlanAction>('plan_action', {
        id: 'id',
        lineage_id: 'lineageId',
        what: 'what',
        purpose: 'purpose',
        owner_id: 'ownerId',
        due_on: 'dueOn',
        resource: 'resource',
        budget: 'budget',
        status: 'status',
        strategy_id: 'strategyId',
      }),
      attached: [],
    },
    {
      collection: 'risks',
      map: mapTable<'plan_risk', PlanRisk>('plan_risk', {
        id: 'id',
        lineage_id: 'lineageId',
        text: 'text',
        likelihood: 'likelihood',
        impact: 'impact',
        fallback: 'fallback',
        owner_id: 'ownerId',
      }),
      attached: [],
    },
  ],
}
