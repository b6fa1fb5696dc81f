import { fieldIssue } from '../../shared/contract/field-issues.ts'
import type { TeamMember } from '../../shared/domain/team-member.ts'
import { AppFailure } from '../app/app-failure.ts'

/** Without "me" the audit would not know who acts. */
export function refuseMe(member: TeamMember): void {
  if (!member.isMe) return
  throw new AppFailure('input.invalid', { issues: [fieldIssue('id', 'isYou')], params: { count: 1 } })
}
