import { sql } from 'kysely'
import type { ChecklistStep, HomeNeed } from '../../shared/contract/methods/history-methods.ts'
import { aggregateKindSchema } from '../../shared/domain/aggregate.ts'
import type { CalendarDate } from '../../shared/domain/calendar-date.ts'
import { ownCompanyId } from '../../shared/domain/own-company.ts'
import type { Reader } from '../database/handles.ts'
import { localizedName } from './record-names.ts'
import { dateOf, itemIdOf } from './stored-ids.ts'

interface NeedRow {
  readonly reason: HomeNeed['reason']
  readonly kind: string
  readonly id: string
  readonly item_id: string | null
  readonly account_id: string
  readonly text: string
  readonly due_on: string
}

/**
 * What needs the user between two days, the most urgent first. An issued proposal counts as handed in; open
 * actions stay until they are done or cancelled, however late.
 */
export async function listNeeds(
  reader: Reader,
  from: CalendarDate,
  until: CalendarDate,
  limit: number,
): Promise<HomeNeed[]> {
  const found = await sql<NeedRow>`
    SELECT need.* FROM (
      SELECT 'proposal-due' AS reason, 'proposal' AS kind, id, NULL AS item_id, account_id, title AS text, due_on
        FROM proposal WHERE due_on BETWEEN ${from} AND ${until}
        AND NOT EXISTS (SELECT 1 FROM revision WHERE document_id = proposal.id)
      UNION ALL
      SELECT 'quote-expires', 'proposal', id, NULL, account_id, title, valid_until
        FROM proposal WHERE valid_until BETWEEN ${from} AND ${until}
        AND EXISTS (SELECT 1 FROM quote_line WHERE record_id = proposal.id)
      UNION ALL
      SELECT 'credential-expires', 'proposal', proposal.id, credential.id, account_id, credential.title, expires_on
        FROM credential JOIN proposal ON proposal.id = credential.record_id
        WHERE expires_on BETWEEN ${from} AND ${until}
      UNION ALL
      SELECT 'action-due', 'plan', plan.id, plan_action.id, account_id, what, due_on
        FROM plan_action JOIN plan ON plan.id = plan_action.record_id
        WHERE due_on <= ${until} AND status NOT IN ('done', 'cancelled')
      UNION ALL
      SELECT 'objective-due', 'plan', plan.id, objective.id, account_id, plan.title, due_on
        FROM objective JOIN plan ON plan.id = objective.record_id WHERE due_on BETWEEN ${from} AND ${until}
    ) AS need JOIN item ON item.id = need.id WHERE item.deleted_at IS NULL
    ORDER BY need.due_on, item.no LIMIT ${limit}`.execute(reader)
  return await Promise.all(
    found.rows.map(async (row) => ({
      reason: row.reason,
      kind: aggregateKindSchema.parse(row.kind),
      id: itemIdOf(row.id),
      itemId: row.item_id === null ? null : itemIdOf(row.item_id),
      text: row.text,
      accountName: await localizedName(reader, row.account_id),
      dueOn: dateOf(row.due_on),
    })),
  )
}

/** Which of the first steps were taken (U7). */
export async function listStepsTaken(reader: Reader): Promise<ChecklistStep[]> {
  const kinds = await reader
    .selectFrom('item')
    .select('kind')
    .distinct()
    .where('kind', 'in', ['account', 'analysis', 'plan', 'proposal', 'revision'])
    .where('deleted_at', 'is', null)
    .execute()
  const there = new Set(kinds.map((row) => row.kind))
  const companyName = await localizedName(reader, ownCompanyId)
  const exported = await reader
    .selectFrom('setting')
    .select('value')
    .where('name', '=', exportedSetting)
    .executeTakeFirst()
  const taken: readonly [ChecklistStep, boolean][] = [
    ['company', Object.values(companyName).some((name) => name !== '')],
    ['account', there.has('account')],
    ['analysis', there.has('analysis')],
    ['plan', there.has('plan')],
    ['proposal', there.has('proposal')],
    ['export', exported !== undefined || there.has('revision')],
  ]
  return taken.filter(([, isTaken]) => isTaken).map(([step]) => step)
}

/** Set once a document was exported. */
export const exportedSetting = 'hasExported'
