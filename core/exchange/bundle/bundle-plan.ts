import { z } from 'zod'
import {
  annualPlanSchema,
  objectiveSchema,
  planActionSchema,
  planRiskSchema,
  planStrategySchema,
} from '../../../shared/domain/annual-plan.ts'
import { itemIdSchema } from '../../../shared/domain/identifier.ts'
import { languageSchema } from '../../../shared/domain/language.ts'
import { limits } from '../../../shared/domain/limits.ts'
import { bundleLine, bundleTimes, withDefaults, withoutRecordFields } from './bundle-fields.ts'
import { bundlePlanSectionSchema } from './bundle-section.ts'

/** A line that keeps its identity across years; left out, the lineage begins with the line itself. */
const bundleLineageLine = { ...bundleLine, lineageId: itemIdSchema.optional() } as const

const bundleObjectiveSchema = objectiveSchema.extend({
  ...withDefaults(objectiveSchema.shape, {
    unit: '',
    ownerId: null,
    dueOn: null,
    lastYear: null,
    q1: null,
    q2: null,
    q3: null,
    q4: null,
  }),
  ...bundleLineageLine,
})
const bundlePlanStrategySchema = planStrategySchema.extend({
  ...withDefaults(planStrategySchema.shape, { towsStrategyId: null, text: '' }),
  ...bundleLineageLine,
})
const bundleActionSchema = planActionSchema.extend({
  ...withDefaults(planActionSchema.shape, {
    purpose: null,
    ownerId: null,
    dueOn: null,
    resource: '',
    budget: null,
    status: 'not-started',
    strategyId: null,
  }),
  ...bundleLineageLine,
})
const bundleRiskSchema = planRiskSchema.extend({
  ...withDefaults(planRiskSchema.shape, { likelihood: 2, impact: 2, fallback: '', ownerId: null }),
  ...bundleLineageLine,
})

/** An annual plan in a bundle. Sections that are left out are those of the standard template. */
export const bundlePlanSchema = annualPlanSchema
  .omit(withoutRecordFields)
  .extend({
    ...withDefaults(annualPlanSchema.shape, { analysisId: null }),
    /** Left out: the bundle's language. */
    language: languageSchema.optional(),
    /** Left out: the account's currency. */
    currency: annualPlanSchema.shape.currency.optional(),
    template: annualPlanSchema.shape.template.optional(),
    sections: z.array(bundlePlanSectionSchema).max(200).optional(),
    objectives: z.array(bundleObjectiveSchema).max(200).default([]),
    strategies: z.array(bundlePlanStrategySchema).max(500).default([]),
    actions: z.array(bundleActionSchema).max(limits.lines).default([]),
    risks: z.array(bundleRiskSchema).max(500).default([]),
    ...bundleTimes,
  })
  .meta({ id: 'Plan' })
export type BundlePlan = z.output<typeof bundlePlanSchema>
