import {
  analysisSectionSchema,
  planSectionSchema,
  proposalSectionSchema,
} from '../../../shared/domain/section.ts'
import { bundleLine, withDefaults } from './bundle-fields.ts'

const empty = { title: '', hidden: false, body: [] }

/** A section in a bundle: only its kind is needed. */
export const bundleAnalysisSectionSchema = analysisSectionSchema.extend({
  ...withDefaults(analysisSectionSchema.shape, empty),
  ...bundleLine,
})
export const bundlePlanSectionSchema = planSectionSchema.extend({
  ...withDefaults(planSectionSchema.shape, empty),
  ...bundleLine,
})
export const bundleProposalSectionSchema = proposalSectionSchema.extend({
  ...withDefaults(proposalSectionSchema.shape, empty),
  ...bundleLine,
})
