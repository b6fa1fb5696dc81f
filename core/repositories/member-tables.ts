import type { TeamMember } from '../../shared/domain/team-member.ts'
import type { AggregateTables } from './record-tables.ts'
import { flag, mapTable } from './table-map.ts'

export const memberTables: AggregateTables = {
  kind: 'member',
  root: {
    map: mapTable<'team_member', TeamMember>('team_member', {
      id: 'id',
      version: 'version',
      created_at: 'createdAt',
      updated_at: 'updatedAt',
      name: 'name',
      title: 'title',
      email: 'email',
      phone: 'phone',
      is_me: flag('isMe'),
    }),
    attached: [],
  },
  lines: [],
}
