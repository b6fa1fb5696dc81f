import { newPlan } from '../../shared/domain/new-record.ts'
import type { CoreContext, Handlers } from '../app/core-context.ts'
import { currencyOfAccount } from './account-currency.ts'
import { createRecord } from './create-record.ts'
import { deleteRecord } from './delete-record.ts'
import { documentList } from './document-list.ts'
import { editRecord } from './edit-record.ts'
import { readRecord } from './read-record.ts'

export function planServices(
  context: CoreContext,
): Handlers<'plan.list' | 'plan.get' | 'plan.create' | 'plan.edit' | 'plan.delete'> {
  return {
    'plan.list': documentList(context, 'plan'),
    'plan.get': readRecord(context, 'plan'),
    'plan.create': ({ commandId, ...facts }) =>
      createRecord(context, 'plan', 'plan.create', commandId, async ({ writer }, making) => {
        const currency = await currencyOfAccount(writer, facts.accountId)
        return newPlan(making, context.templates.plan, { ...facts, currency })
      }),
    'plan.edit': editRecord(context, 'plan', 'plan.edit'),
    'plan.delete': deleteRecord(context, 'plan', 'plan.delete'),
  }
}
