import { newProposal } from '../../shared/domain/new-record.ts'
import type { CoreContext, Handlers } from '../app/core-context.ts'
import { currencyOfAccount } from './account-currency.ts'
import { createRecord } from './create-record.ts'
import { deleteRecord } from './delete-record.ts'
import { documentList } from './document-list.ts'
import { editRecord } from './edit-record.ts'
import { readRecord } from './read-record.ts'

export function proposalServices(
  context: CoreContext,
): Handlers<'proposal.list' | 'proposal.get' | 'proposal.create' | 'proposal.edit' | 'proposal.delete'> {
  return {
    'proposal.list': documentList(context, 'proposal'),
    'proposal.get': readRecord(context, 'proposal'),
    'proposal.create': ({ commandId, ...facts }) =>
      createRecord(context, 'proposal', 'proposal.create', commandId, async ({ writer }, making) => {
        const currency = await currencyOfAccount(writer, facts.accountId)
        return newProposal(making, context.templates.proposal, { ...facts, currency })
      }),
    'proposal.edit': editRecord(context, 'proposal', 'proposal.edit'),
    'proposal.delete': deleteRecord(context, 'proposal', 'proposal.delete'),
  }
}
