import { newOwnCompany } from '../../shared/domain/new-record.ts'
import { ownCompanyId } from '../../shared/domain/own-company.ts'
import type { CoreContext, Handlers } from '../app/core-context.ts'
import type { WorkspaceDatabase } from '../database/workspace-database.ts'
import type { Clock } from '../ports/core-ports.ts'
import { loadAggregate, saveAggregate } from '../repositories/aggregate-repository.ts'
import { editRecord } from './edit-record.ts'
import { readRecord } from './read-record.ts'

export function companyServices(context: CoreContext): Handlers<'company.get' | 'company.edit'> {
  return {
    'company.get': () => readRecord(context, 'company')({ id: ownCompanyId }),
    'company.edit': editRecord(context, 'company', 'company.edit'),
  }
}

/** Every workspace has its own company from the start; two processes may open a new workspace at once. */
export async function ensureOwnCompany(database: WorkspaceDatabase, clock: Clock): Promise<void> {
  if ((await loadAggregate(database.reader, 'company', ownCompanyId)) !== null) return
  await database.write(async (writer) => {
    if ((await loadAggregate(writer, 'company', ownCompanyId)) === null)
      await saveAggregate(writer, 'company', null, newOwnCompany(clock.now()))
  })
}
