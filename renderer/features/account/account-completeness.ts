import { type Account, type PresentStateField, presentStateFields } from '../../../shared/domain/account.ts'

/** Master data worth having for every customer. */
export const basicFields = [
  'ownership',
  'industry',
  'region',
  'ownerId',
  'address',
  'website',
] as const satisfies readonly (keyof Account)[]
export type BasicField = (typeof basicFields)[number]

export interface AccountCompleteness {
  /** 0 to 100. */
  readonly percent: number
  readonly basics: number
  readonly present: number
  /** Share of the filled present-state fields that are confirmed, 0 to 100. */
  readonly confirmed: number
  readonly gaps: readonly (BasicField | PresentStateField)[]
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole))

/** How complete the file on the present state of a customer is (D3.1). */
export function accountCompleteness(account: Account): AccountCompleteness {
  const emptyBasics = basicFields.filter((field) => account[field] === null || account[field] === '')
  const emptyPresent = presentStateFields.filter((field) => account[field].trim() === '')
  const filled = presentStateFields.filter((field) => !emptyPresent.includes(field))
  const confirmed = filled.filter((field) => account.claims[field]?.status === 'confirmed')
  const all = basicFields.length + presentStateFields.length
  return {
    percent: share(all - emptyBasics.length - emptyPresent.length, all),
    basics: share(basicFields.length - emptyBasics.length, basicFields.length),
    present: share(filled.length, presentStateFields.length),
    confirmed: share(confirmed.length, filled.length),
    gaps: [...emptyBasics, ...emptyPresent],
  }
}
