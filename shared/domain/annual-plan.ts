import { z } from 'zod'
import { calendarDateSchema, yearSchema } from './calendar-date.ts'
import { itemIdSchema } from './identifier.ts'
import { languageSchema } from './language.ts'
import { limits } from './limits.ts'
import { currencySchema, minorUnitsSchema } from './quantities.ts'
import { recordFields } from './record.ts'
import { planSectionSchema } from './section.ts'
import { codeText, lineText, nameText, paragraphText, requiredName } from './texts.ts'

/** What an objective measures (D9.2). */
export const objectiveMeasures = ['revenue', 'volume', 'grossProfit', 'collections', 'shareOfWallet'] as const
/** One measure. */
export type ObjectiveMeasure = (typeof objectiveMeasures)[number]

const amount = z.int().min(-1_000_000_000_000_000).max(1_000_000_000_000_000).nullable()

/**
 * One measurable objective, by quarter. `q1`–`q4` and `lastYear` hold minor units for money measures and
 * thousandths for volume. For share of wallet they hold the account's purchase **potential** in minor units:
 * the share itself is revenue ÷ potential and is never summed (A4).
 */
export const objectiveSchema = z.strictObject({
  id: itemIdSchema,
  /** The same objective across years and revisions. */
  lineageId: itemIdSchema,
  measure: z.enum(objectiveMeasures),
  /** Unit of a volume objective, such as 台; empty for money. */
  unit: codeText,
  ownerId: itemIdSchema.nullable(),
  dueOn: calendarDateSchema.nullable(),
  lastYear: amount,
  q1: amount,
  q2: amount,
  q3: amount,
  q4: amount,
})
export type Objective = z.infer<typeof objectiveSchema>

/** A strategy of the plan. With `towsStrategyId` and an empty text, the TOWS strategy's words stand here live. */
export const planStrategySchema = z.strictObject({
  id: itemIdSchema,
  lineageId: itemIdSchema,
  towsStrategyId: itemIdSchema.nullable(),
  text: lineText,
})
export type PlanStrategy = z.infer<typeof planStrategySchema>

/** How far an action is. */
export const actionStatuses = ['not-started', 'in-progress', 'done', 'cancelled'] as const
/** Win, keep or raise the customer's value (D9.2). */
export const actionPurposes = ['win', 'keep', 'raise'] as const

/** An action of the plan: what, who, when, with what (D9.2). */
export const planActionSchema = z.strictObject({
  id: itemIdSchema,
  lineageId: itemIdSchema,
  what: lineText,
  purpose: z.enum(actionPurposes).nullable(),
  ownerId: itemIdSchema.nullable(),
  dueOn: calendarDateSchema.nullable(),
  resource: lineText,
  budget: minorUnitsSchema.nullable(),
  status: z.enum(actionStatuses),
  strategyId: itemIdSchema.nullable(),
})
export type PlanAction = z.infer<typeof planActionSchema>

/** What may go wrong, and what happens then (D9.2). */
export const planRiskSchema = z.strictObject({
  id: itemIdSchema,
  lineageId: itemIdSchema,
  text: lineText,
  /** 1 low, 2 medium, 3 high. */
  likelihood: z.int().min(1).max(3),
  impact: z.int().min(1).max(3),
  fallback: paragraphText,
  ownerId: itemIdSchema.nullable(),
})
export type PlanRisk = z.infer<typeof planRiskSchema>

/** The annual plan for one account (D9.2). */
export const annualPlanSchema = z.strictObject({
  ...recordFields,
  accountId: itemIdSchema,
  /** The SWOT the plan draws on. */
  analysisId: itemIdSchema.nullable(),
  year: yearSchema,
  title: requiredName,
  language: languageSchema,
  currency: currencySchema,
  /** Template it was made from, as `key@version`. */
  template: nameText,
  sections: z.array(planSectionSchema).max(200),
  objectives: z.array(objectiveSchema).max(200),
  strategies: z.array(planStrategySchema).max(500),
  actions: z.array(planActionSchema).max(limits.lines),
  risks: z.array(planRiskSchema).max(500),
})
export type AnnualPlan = z.infer<typeof annualPlanSchema>
