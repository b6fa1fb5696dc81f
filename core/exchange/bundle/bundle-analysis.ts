import { z } from 'zod'
import { claimSchema } from '../../../shared/domain/claim.ts'
import { evidenceSchema } from '../../../shared/domain/evidence.ts'
import { languageSchema } from '../../../shared/domain/language.ts'
import { limits } from '../../../shared/domain/limits.ts'
import {
  swotAnalysisSchema,
  swotItemSchema,
  swotRowSchema,
  towsStrategySchema,
} from '../../../shared/domain/swot-analysis.ts'
import { bundleLine, bundleTimes, withDefaults, withoutRecordFields } from './bundle-fields.ts'
import { bundleAnalysisSectionSchema } from './bundle-section.ts'

const bundleEvidenceSchema = evidenceSchema.extend({
  ...withDefaults(evidenceSchema.shape, { occurredOn: null, attachmentId: null }),
  ...bundleLine,
})
const bundleClaimSchema = claimSchema.extend(
  withDefaults(claimSchema.shape, { status: 'assumed', asOf: null, source: '' }),
)
const bundleRowSchema = swotRowSchema.extend({
  ...withDefaults(swotRowSchema.shape, { label: '' }),
  ...bundleLine,
})
const bundleItemSchema = swotItemSchema.extend({
  ...withDefaults(swotItemSchema.shape, { weight: 3 }),
  claim: bundleClaimSchema.prefault({}),
  evidence: z.array(bundleEvidenceSchema).max(limits.evidence).default([]),
  ...bundleLine,
})
const bundleTowsStrategySchema = towsStrategySchema.extend({
  ...withDefaults(towsStrategySchema.shape, { itemIds: [] }),
  ...bundleLine,
})

/** A SWOT analysis in a bundle. Sections and rows that are left out are the standard ones. */
export const bundleAnalysisSchema = swotAnalysisSchema
  .omit(withoutRecordFields)
  .extend({
    ...withDefaults(swotAnalysisSchema.shape, { kind: 'swot', preparedOn: null }),
    /** Left out: the bundle's language. */
    language: languageSchema.optional(),
    sections: z.array(bundleAnalysisSectionSchema).max(200).optional(),
    rows: z.array(bundleRowSchema).max(60).optional(),
    items: z.array(bundleItemSchema).max(limits.lines).default([]),
    strategies: z.array(bundleTowsStrategySchema).max(500).default([]),
    ...bundleTimes,
  })
  .meta({ id: 'Analysis' })
export type BundleAnalysis = z.output<typeof bundleAnalysisSchema>
