import { assertNever } from '../../../shared/domain/assert-never.ts'
import type { FieldName } from '../../../shared/document-model/rich-text.ts'
import type { ComposeContext } from './compose-context.ts'
import { contactPerson } from './contact-person.ts'

/** The value of a field inside running text; an empty one is noted, so that no gap goes out unseen. */
export function resolveField(context: ComposeContext, field: FieldName): string {
  const value = fieldValue(context, field)
  if (value.trim() === '') context.notes.emptyField(field)
  return value
}

function fieldValue(context: ComposeContext, field: FieldName): string {
  const { account, company, record } = context.source
  switch (field) {
    case 'account.name':
      return account === null ? '' : context.choose(account.name)
    case 'account.industry':
      return account?.industry ?? ''
    case 'account.region':
      return account?.region ?? ''
    case 'company.name':
      return context.choose(company.name)
    case 'company.shortName':
      return context.choose(company.shortName)
    case 'company.phone':
      return company.phone
    case 'company.email':
      return company.email
    case 'document.title':
      return record.title
    case 'document.date':
      return context.format.date(context.options.date)
    case 'contact.name':
      return contactPerson(context)?.name ?? ''
    case 'contact.title':
      return contactPerson(context)?.title ?? ''
    case 'contact.phone':
      return contactPerson(context)?.phone ?? ''
    case 'contact.email':
      return contactPerson(context)?.email ?? ''
    default:
      return assertNever(field)
  }
}
