import { fieldIssue } from '../../shared/contract/field-issues.ts'
import { newAccount } from '../../shared/domain/new-record.ts'
import { ownCompanyId } from '../../shared/domain/own-company.ts'
import { AppFailure } from '../app/app-failure.ts'
import type { CoreContext, Handlers } from '../app/core-context.ts'
import { listAccountSummaries } from '../repositories/account-summaries.ts'
import { listParents } from '../repositories/account-parents.ts'
import { createRecord } from './create-record.ts'
import { deleteRecord } from './delete-record.ts'
import { editRecord, type RecordRule } from './edit-record.ts'
import { liveRecord } from './live-record.ts'
import { readRecord } from './read-record.ts'

export function accountServices(
  context: CoreContext,
): Handlers<'account.list' | 'account.get' | 'account.create' | 'account.edit' | 'account.delete'> {
  return {
    'account.list': () => listAccountSummaries(context.database.reader),
    'account.get': readRecord(context, 'account'),
    'account.create': ({ name, kind, commandId }) =>
      createRecord(context, 'account', 'account.create', commandId, async ({ writer, actorId }, making) => {
        const { defaultCurrency: currency } = await liveRecord(writer, 'company', ownCompanyId)
        return newAccount(making, { name, kind, currency, ownerId: actorId })
      }),
    'account.edit': editRecord(context, 'account', 'account.edit', noCircleOfParents),
    'account.delete': deleteRecord(context, 'account', 'account.delete'),
  }
}

const noCircleOfParents: RecordRule<'account'> = async ({ writer }, _previous, next) => {
  const parents = await listParents(writer, next.parentId)
  if (!parents.includes(next.id)) return
  throw new AppFailure('input.invalid', {
    issues: [fieldIssue('parentId', 'badReference')],
    params: { count: 1 },
  })
}
