import { newTeamMember } from '../../shared/domain/new-record.ts'
import type { CoreContext, Handlers } from '../app/core-context.ts'
import { listMembers } from '../repositories/member-repository.ts'
import { createRecord } from './create-record.ts'
import { deleteRecord } from './delete-record.ts'
import { editRecord } from './edit-record.ts'
import { forgetMember } from './forgetting/forget-member.ts'
import { onlyOneIsMe } from './only-one-is-me.ts'
import { refuseMe } from './refuse-me.ts'

export function memberServices(
  context: CoreContext,
): Handlers<'member.list' | 'member.create' | 'member.edit' | 'member.delete' | 'member.forget'> {
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
    'member.forget': forgetMember(context),
  }
}
