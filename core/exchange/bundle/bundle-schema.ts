import { z } from 'zod'
import { languageSchema } from '../../../shared/domain/language.ts'
import { bundleAccountSchema } from './bundle-account.ts'
import { bundleAnalysisSchema } from './bundle-analysis.ts'
import { bundleAttachmentSchema } from './bundle-attachment.ts'
import { bundleCompanySchema } from './bundle-company.ts'
import { bundleMemberSchema } from './bundle-member.ts'
import { bundlePlanSchema } from './bundle-plan.ts'
import { bundleProposalSchema } from './bundle-proposal.ts'

export const bundleFormat = 'keyplan-bundle'
/** Raised when a bundle of this version could no longer be read by the version before. */
export const bundleFormatVersion = 1

const most = 100_000

/**
 * Everything a user typed, as one JSON file (A1 exchange). Localized texts are plain strings in the bundle's
 * `language`, with `translations` beside them. Free of transforms, so that a JSON Schema can be written from it.
 */
export const bundleSchema = z
  .strictObject({
    format: z.literal(bundleFormat),
    formatVersion: z.literal(bundleFormatVersion),
    language: languageSchema,
    /** Left out or null: our own company stays as it is. */
    ownCompany: bundleCompanySchema.nullable().default(null),
    teamMembers: z.array(bundleMemberSchema).max(most).default([]),
    accounts: z.array(bundleAccountSchema).max(most).default([]),
    analyses: z.array(bundleAnalysisSchema).max(most).default([]),
    plans: z.array(bundlePlanSchema).max(most).default([]),
    proposals: z.array(bundleProposalSchema).max(most).default([]),
    attachments: z.array(bundleAttachmentSchema).max(most).default([]),
  })
  .meta({ title: 'Keyplan bundle' })
export type Bundle = z.output<typeof bundleSchema>
/** A bundle as a file may hold it, with everything left out that has a default. */
export type BundleFile = z.input<typeof bundleSchema>
