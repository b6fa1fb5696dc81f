import type { z } from 'zod'
import { ownCompanySchema } from '../../../shared/domain/own-company.ts'
import { nameText, paragraphText } from '../../../shared/domain/texts.ts'
import { bundleTimes, translationsOf, withDefaults, withoutRecordFields } from './bundle-fields.ts'

const localized = {
  name: nameText,
  shortName: nameText,
  address: nameText,
  bankName: nameText,
  profile: paragraphText,
} as const

/** Our own company in a bundle; there is one per workspace, so it needs no id. */
export const bundleCompanySchema = ownCompanySchema
  .omit({ ...withoutRecordFields, id: true })
  .extend({
    ...localized,
    ...withDefaults(localized, { shortName: '', address: '', bankName: '', profile: '' }),
    ...withDefaults(ownCompanySchema.shape, {
      phone: '',
      email: '',
      website: '',
      taxNumber: '',
      bankAccount: '',
      logoAttachmentId: null,
      fiscalYearStartMonth: 1,
    }),
    /** Left out: what the workspace has already. */
    defaultCurrency: ownCompanySchema.shape.defaultCurrency.optional(),
    primaryColour: ownCompanySchema.shape.primaryColour.optional(),
    accentColour: ownCompanySchema.shape.accentColour.optional(),
    translations: translationsOf(localized),
    ...bundleTimes,
  })
  .meta({ id: 'OwnCompany' })
export type BundleCompany = z.output<typeof bundleCompanySchema>
