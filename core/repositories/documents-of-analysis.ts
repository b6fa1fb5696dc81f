import type { Reader } from '../database/handles.ts'

/** Whether a plan or proposal that is not in the bin builds on an analysis but belongs to another account. */
export async function hasDocumentElsewhere(
  reader: Reader,
  analysisId: string,
  accountId: string,
): Promise<boolean> {
  for (const table of ['plan', 'proposal'] as const) {
    const found = await reader
      .selectFrom(table)
      .innerJoin('item', 'item.id', `${table}.id`)
      .select('item.id')
      .where(`${table}.analysis_id`, '=', analysisId)
      .where(`${table}.account_id`, '!=', accountId)
      .where('item.deleted_at', 'is', null)
      .limit(1)
      .executeTakeFirst()
    if (found !== undefined) return true
  }
  return false
}
