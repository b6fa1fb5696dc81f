import type { TeamMember } from '../../shared/domain/team-member.ts'
import type { ItemId } from '../../shared/domain/identifier.ts'
import type { Reader } from '../database/handles.ts'
import { loadAggregate } from './aggregate-repository.ts'
import { itemIdOf } from './stored-ids.ts'

/** Our own people who are not in the bin, in the order they were entered. */
export async function listMembers(reader: Reader): Promise<TeamMember[]> {
  const rows = await reader
    .selectFrom('team_member')
    .innerJoin('item', 'item.id', 'team_member.id')
    .select('team_member.id')
    .where('item.deleted_at', 'is', null)
    .orderBy('item.no')
    .execute()
  const members = await Promise.all(rows.map((row) => loadAggregate(reader, 'member', row.id)))
  return members.filter((member) => member !== null)
}

/** Who uses this workspace; the actor of every command. Null until somebody said so. */
export async function findMe(reader: Reader): Promise<ItemId | null> {
  const row = await reader
    .selectFrom('team_member')
    .innerJoin('item', 'item.id', 'team_member.id')
    .select('team_member.id')
    .where('is_me', '=', 1)
    .where('item.deleted_at', 'is', null)
    .executeTakeFirst()
  return row === undefined ? null : itemIdOf(row.id)
}
