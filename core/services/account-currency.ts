import { fieldIssue } from '../../shared/contract/field-issues.ts'
import type { ItemId } from '../../shared/domain/identifier.ts'
import type { Currency } from '../../shared/domain/quantities.ts'
import { AppFailure } from '../app/app-failure.ts'
import type { Reader } from '../database/handles.ts'
import { loadAggregate } from '../repositories/aggregate-repository.ts'

/** The currency new documents of an account are in; refuses an account that does not exist. */
export async function currencyOfAccount(reader: Reader, accountId: ItemId): Promise<Currency> {
  const account = await loadAggregate(reader, 'account', accountId)
  if (account !== null) return account.currency
  throw new AppFailure('input.invalid', {
    issues: [fieldIssue('accountId', 'badReference')],
    params: { count: 1 },
  })
}
