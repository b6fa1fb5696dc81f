import type { Account } from '../../../shared/domain/account.ts'
import { type OwnCompany, ownCompanyId } from '../../../shared/domain/own-company.ts'
import type { TeamMember } from '../../../shared/domain/team-member.ts'
import type { BundleAccount } from './bundle-account.ts'
import type { BundleCompany } from './bundle-company.ts'
import type { BundleMember } from './bundle-member.ts'
import { gather } from './localized-fields.ts'
import { recordStamp, type UnfoldContext } from './unfold-context.ts'

/** Our own company as a bundle tells it. */
export function unfoldCompany(record: BundleCompany, context: UnfoldContext): OwnCompany {
  const { translations, ...fields } = record
  const localized = (field: 'name' | 'shortName' | 'address' | 'bankName' | 'profile') =>
    gather(field, fields[field], context.language, translations)
  return {
    ...fields,
    id: ownCompanyId,
    ...recordStamp(record, context.now),
    name: localized('name'),
    shortName: localized('shortName'),
    address: localized('address'),
    bankName: localized('bankName'),
    profile: localized('profile'),
    defaultCurrency: fields.defaultCurrency ?? context.company.defaultCurrency,
    primaryColour: fields.primaryColour ?? context.company.primaryColour,
    accentColour: fields.accentColour ?? context.company.accentColour,
  }
}

/** A colleague as a bundle tells it. */
export function unfoldMember(record: BundleMember, context: UnfoldContext): TeamMember {
  return { ...record, ...recordStamp(record, context.now) }
}

/** An account as a bundle tells it. */
export function unfoldAccount(record: BundleAccount, context: UnfoldContext): Account {
  const { translations, ...fields } = record
  return {
    ...fields,
    ...recordStamp(record, context.now),
    name: gather('name', fields.name, context.language, translations),
    currency: context.currencyOf(record.id),
  }
}
