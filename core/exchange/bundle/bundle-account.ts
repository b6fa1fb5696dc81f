import type { z } from 'zod'
import { accountSchema } from '../../../shared/domain/account.ts'
import { nameText } from '../../../shared/domain/texts.ts'
import { bundleTimes, translationsOf, withDefaults, withoutRecordFields } from './bundle-fields.ts'

const localized = { name: nameText } as const

/** An account in a bundle. The name may be empty only where a translation has it. */
export const bundleAccountSchema = accountSchema
  .omit(withoutRecordFields)
  .extend({
    ...localized,
    ...withDefaults(accountSchema.shape, {
      kind: 'business',
      ownership: null,
      collectiveDecisionLimit: null,
      industry: '',
      region: '',
      parentId: null,
      ownerId: null,
      tags: [],
      address: '',
      postcode: '',
      website: '',
      business: '',
      scale: '',
      nature: '',
      productUse: '',
      productUseQuantity: '',
      productUsePrice: '',
      productUseSatisfaction: '',
      fit: '',
      productChanges: '',
      finances: '',
      strategy: '',
      ownCustomers: '',
      procurementProcess: '',
      supplierSelection: '',
      claims: {},
    }),
    /** Left out: the own company's default currency. */
    currency: accountSchema.shape.currency.optional(),
    translations: translationsOf(localized),
    ...bundleTimes,
  })
  .meta({ id: 'Account' })
export type BundleAccount = z.output<typeof bundleAccountSchema>
