import { z } from 'zod'
import { languageSchema } from '../../../shared/domain/language.ts'
import { limits } from '../../../shared/domain/limits.ts'
import {
  credentialSchema,
  fabRowSchema,
  paymentTermSchema,
  phaseSchema,
  proposalSchema,
  quoteGroupSchema,
  quoteLineSchema,
  requirementSchema,
} from '../../../shared/domain/proposal.ts'
import { basisPointsSchema, quantitySchema, unitPriceSchema } from '../../../shared/domain/quantities.ts'
import { bundleLine, bundleTimes, withDefaults, withoutRecordFields } from './bundle-fields.ts'
import { bundleProposalSectionSchema } from './bundle-section.ts'

const one = quantitySchema.parse(1_000)
const nothing = basisPointsSchema.parse(0)
const noPrice = unitPriceSchema.parse(0)

const bundleFabRowSchema = fabRowSchema.extend({
  ...withDefaults(fabRowSchema.shape, {
    configuration: '',
    feature: '',
    advantage: '',
    benefit: '',
    evidence: '',
  }),
  ...bundleLine,
})
const bundlePhaseSchema = phaseSchema.extend({
  ...withDefaults(phaseSchema.shape, {
    startOn: null,
    endOn: null,
    responsibleId: null,
    work: '',
    acceptance: '',
  }),
  ...bundleLine,
})
const bundleQuoteGroupSchema = quoteGroupSchema.extend(bundleLine)
const bundleQuoteLineSchema = quoteLineSchema.extend({
  ...withDefaults(quoteLineSchema.shape, {
    groupId: null,
    configuration: '',
    quantity: one,
    unit: '',
    unitPrice: noPrice,
    discount: nothing,
    taxRate: nothing,
    isFree: false,
  }),
  ...bundleLine,
})
const bundlePaymentTermSchema = paymentTermSchema.extend({
  ...withDefaults(paymentTermSchema.shape, { note: '' }),
  ...bundleLine,
})
const bundleRequirementSchema = requirementSchema.extend({
  ...withDefaults(requirementSchema.shape, { number: '', answer: '', compliance: null, reference: '' }),
  ...bundleLine,
})
const bundleCredentialSchema = credentialSchema.extend({
  ...withDefaults(credentialSchema.shape, { kind: 'other', note: '', expiresOn: null, attachmentId: null }),
  ...bundleLine,
})

/** A proposal in a bundle. Sections that are left out are those of the standard template. */
export const bundleProposalSchema = proposalSchema
  .omit(withoutRecordFields)
  .extend({
    ...withDefaults(proposalSchema.shape, {
      analysisId: null,
      dueOn: null,
      validUntil: null,
      contactId: null,
      confidentiality: 'open',
      pricesInclude: 'net',
      deliveryTerms: '',
    }),
    /** Left out: the bundle's language. */
    language: languageSchema.optional(),
    /** Left out: the account's currency. */
    currency: proposalSchema.shape.currency.optional(),
    template: proposalSchema.shape.template.optional(),
    sections: z.array(bundleProposalSectionSchema).max(200).optional(),
    fabRows: z.array(bundleFabRowSchema).max(500).default([]),
    phases: z.array(bundlePhaseSchema).max(200).default([]),
    quoteGroups: z.array(bundleQuoteGroupSchema).max(500).default([]),
    quoteLines: z.array(bundleQuoteLineSchema).max(limits.lines).default([]),
    paymentTerms: z.array(bundlePaymentTermSchema).max(50).default([]),
    requirements: z.array(bundleRequirementSchema).max(limits.lines).default([]),
    credentials: z.array(bundleCredentialSchema).max(500).default([]),
    ...bundleTimes,
  })
  .meta({ id: 'Proposal' })
export type BundleProposal = z.output<typeof bundleProposalSchema>
