import { z } from 'zod'
import { claimSchema } from './claim.ts'
import { itemIdSchema } from './identifier.ts'
import { limits } from './limits.ts'
import { requiredLocalizedName } from './localized-text.ts'
import { currencySchema, minorUnitsSchema } from './quantities.ts'
import { recordFields } from './record.ts'
import { codeText, nameText, paragraphText, requiredName } from './texts.ts'

/** What kind of customer an account is (D3.1). */
export const accountKinds = ['consumer', 'business', 'channel', 'internal'] as const
/** Who owns the customer (D3.1). */
export const ownerships = ['state', 'private', 'foreign', 'joint', 'listed', 'public-body', 'other'] as const

/** The paragraphs of "present state" (D3.1), in the order they are asked and printed. */
export const presentStateFields = [
  'business',
  'scale',
  'nature',
  'productUse',
  'productUseQuantity',
  'productUsePrice',
  'productUseSatisfaction',
  'fit',
  'productChanges',
  'finances',
  'strategy',
  'ownCustomers',
  'procurementProcess',
  'supplierSelection',
] as const
/** One paragraph of "present state". */
export type PresentStateField = (typeof presentStateFields)[number]

/** A customer organisation: what kind it is, who owns the relation, and its present state (D1, D3.1). */
export const accountSchema = z.strictObject({
  ...recordFields,
  name: requiredLocalizedName,
  kind: z.enum(accountKinds),
  ownership: z.enum(ownerships).nullable(),
  /** Purchases above this amount are decided collectively (三重一大). */
  collectiveDecisionLimit: minorUnitsSchema.nullable(),
  currency: currencySchema,
  industry: nameText,
  region: nameText,
  parentId: itemIdSchema.nullable(),
  ownerId: itemIdSchema.nullable(),
  tags: z.array(requiredName).max(limits.tags),
  address: nameText,
  postcode: codeText,
  website: nameText,
  business: paragraphText,
  scale: paragraphText,
  nature: paragraphText,
  productUse: paragraphText,
  productUseQuantity: paragraphText,
  productUsePrice: paragraphText,
  productUseSatisfaction: paragraphText,
  fit: paragraphText,
  productChanges: paragraphText,
  finances: paragraphText,
  strategy: paragraphText,
  ownCustomers: paragraphText,
  procurementProcess: paragraphText,
  supplierSelection: paragraphText,
  /** Assumed or confirmed, per present-state field. */
  claims: z.partialRecord(z.enum(presentStateFields), claimSchema),
})
export type Account = z.infer<typeof accountSchema>
