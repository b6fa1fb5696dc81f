import type { Reader } from '../database/handles.ts'

/** The accounts above an account, nearest first; stops where it would go round in a circle. */
export async function listParents(reader: Reader, parentId: string | null): Promise<string[]> {
  const parents: string[] = []
  for (let at = parentId; at !== null && !parents.includes(at);) {
    parents.push(at)
    const row = await reader.selectFrom('account').select('parent_id').where('id', '=', at).executeTakeFirst()
    at = row?.parent_id ?? null
  }
  return parents
}
