import { fieldIssue } from '../../shared/contract/field-issues.ts'
import { newTeamMember } from '../../shared/domain/new-record.ts'
import type { TeamMember } from '../../shared/domain/team-member.ts'
import { AppFailure } from '../app/app-failure.ts'
import type { CoreContext, Handlers } from '../app/core-context.ts'
import { listMembers } from '../repositories/member-repository.ts'
import { createRecord } from './create-record.ts'
import { deleteRecord } from './delete-record.ts'
import { editRecord } from './edit-record.ts'
import { onlyOneIsMe } from './only-one-is-me.ts'

export function memberServices(
  context: CoreContext,
): Handlers<'member.list' | 'member.create' | 'member.edit' | 'member.delete'> {
  return {
    'member.list': () => listMembers(context.database.reader),
    'member.create': ({ commandId, ...facts }) =>
      createRecord(
        context,
        'member',
        'member.create',
        commandId,
        (_command, making) => Promise.resolve(newTeamMember(making, facts)),
        onlyOneIsMe,
      ),
    'member.edit': editRecord(context, 'member', 'member.edit', onlyOneIsMe),
    'member.delete': deleteRecord(context, 'member', 'member.delete', refuseMe),
  }
}

/** Without "me" the audit would not know who acts. */
function refuseMe(member: TeamMember): void {
  if (!member.isMe) return
  throw new AppFailure('input.invalid', { issues: [fieldIssue('id', 'isYou')], params: { count: 1 } })
}
