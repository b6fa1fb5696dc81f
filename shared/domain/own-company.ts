import { z } from 'zod'
import { itemIdSchema } from './identifier.ts'
import { localizedName, localizedParagraph } from './localized-text.ts'
import { currencySchema } from './quantities.ts'
import { recordFields } from './record.ts'
import { codeText, nameText } from './texts.ts'

/** A colour as `#rrggbb`, in lower case. */
export const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/)

/** Our own company: the facts every document draws on. Exactly one per workspace. */
export const ownCompanySchema = z.strictObject({
  ...recordFields,
  name: localizedName,
  shortName: localizedName,
  address: localizedName,
  profile: localizedParagraph,
  phone: nameText,
  email: z.union([z.literal(''), z.email().max(200)]),
  website: nameText,
  taxNumber: codeText,
  bankName: localizedName,
  bankAccount: codeText,
  logoAttachmentId: itemIdSchema.nullable(),
  defaultCurrency: currencySchema,
  /** 1 = January. */
  fiscalYearStartMonth: z.int().min(1).max(12),
  /** Headings and table heads in documents. */
  primaryColour: colourSchema,
  /** Rules and marks in documents. */
  accentColour: colourSchema,
})
export type OwnCompany = z.infer<typeof ownCompanySchema>
/** The id of the one own company, the same in every workspace. */
export const ownCompanyId = itemIdSchema.parse('own-company')
