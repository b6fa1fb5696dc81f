import { z } from 'zod'
import { calendarDateSchema } from './calendar-date.ts'
import { itemIdSchema } from './identifier.ts'
import { languageSchema } from './language.ts'
import { limits } from './limits.ts'
import { basisPointsSchema, currencySchema, quantitySchema, unitPriceSchema } from './quantities.ts'
import { recordFields } from './record.ts'
import { proposalSectionSchema } from './section.ts'
import { codeText, lineText, nameText, paragraphText, requiredName } from './texts.ts'

/** Part 3: feature → advantage → benefit of one product, with its configuration (D8.6, D10). */
export const fabRowSchema = z.strictObject({
  id: itemIdSchema,
  product: nameText,
  configuration: paragraphText,
  feature: paragraphText,
  advantage: paragraphText,
  benefit: paragraphText,
  evidence: paragraphText,
})
export type FabRow = z.infer<typeof fabRowSchema>

/** Part 4: one phase of the implementation (D10). */
export const phaseSchema = z.strictObject({
  id: itemIdSchema,
  name: nameText,
  startOn: calendarDateSchema.nullable(),
  endOn: calendarDateSchema.nullable(),
  responsibleId: itemIdSchema.nullable(),
  work: paragraphText,
  acceptance: paragraphText,
})
export type Phase = z.infer<typeof phaseSchema>

/** Part 5: a group of quote lines with a subtotal of its own. */
export const quoteGroupSchema = z.strictObject({ id: itemIdSchema, title: nameText })
export type QuoteGroup = z.infer<typeof quoteGroupSchema>

/** Part 5: one line of the quote. A free line is an accessory that costs nothing. */
export const quoteLineSchema = z.strictObject({
  id: itemIdSchema,
  groupId: itemIdSchema.nullable(),
  name: lineText,
  configuration: lineText,
  quantity: quantitySchema,
  unit: codeText,
  unitPrice: unitPriceSchema,
  /** The reduction: 95折 = 500 basis points (A4). */
  discount: basisPointsSchema,
  taxRate: basisPointsSchema,
  isFree: z.boolean(),
})
export type QuoteLine = z.infer<typeof quoteLineSchema>

/** Part 5: one instalment of the payment. */
export const paymentTermSchema = z.strictObject({
  id: itemIdSchema,
  milestone: lineText,
  share: basisPointsSchema,
  note: lineText,
})
export type PaymentTerm = z.infer<typeof paymentTermSchema>

/** How far an answer meets the requirement (D10). */
export const complianceLevels = ['full', 'partial', 'deviation', 'none'] as const
/** Part 6: one requirement of the customer and our answer (D10). */
export const requirementSchema = z.strictObject({
  id: itemIdSchema,
  number: codeText,
  text: paragraphText,
  answer: paragraphText,
  compliance: z.enum(complianceLevels).nullable(),
  reference: lineText,
})
export type Requirement = z.infer<typeof requirementSchema>

/** What backs a proposal (D10). */
export const credentialKinds = ['certificate', 'case', 'other'] as const
/** Part 7: a certificate or case that backs the proposal. */
export const credentialSchema = z.strictObject({
  id: itemIdSchema,
  kind: z.enum(credentialKinds),
  title: nameText,
  note: paragraphText,
  expiresOn: calendarDateSchema.nullable(),
  attachmentId: itemIdSchema.nullable(),
})
export type Credential = z.infer<typeof credentialSchema>

/** A proposal in the seven parts of D10. */
export const proposalSchema = z.strictObject({
  ...recordFields,
  accountId: itemIdSchema,
  /** The SWOT whose statements may be quoted. */
  analysisId: itemIdSchema.nullable(),
  title: requiredName,
  language: languageSchema,
  template: nameText,
  /** Deadline for handing it in. */
  dueOn: calendarDateSchema.nullable(),
  validUntil: calendarDateSchema.nullable(),
  contactId: itemIdSchema.nullable(),
  confidentiality: z.enum(['open', 'confidential']),
  currency: currencySchema,
  /** Whether typed unit prices already contain tax (A4). */
  pricesInclude: z.enum(['net', 'tax']),
  deliveryTerms: paragraphText,
  sections: z.array(proposalSectionSchema).max(200),
  fabRows: z.array(fabRowSchema).max(500),
  phases: z.array(phaseSchema).max(200),
  quoteGroups: z.array(quoteGroupSchema).max(500),
  quoteLines: z.array(quoteLineSchema).max(limits.lines),
  paymentTerms: z.array(paymentTermSchema).max(50),
  requirements: z.array(requirementSchema).max(limits.lines),
  credentials: z.array(credentialSchema).max(500),
})
export type Proposal = z.infer<typeof proposalSchema>
