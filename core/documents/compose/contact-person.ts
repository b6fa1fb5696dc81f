import type { TeamMember } from '../../../shared/domain/team-member.ts'
import type { ComposeContext } from './compose-context.ts'

/** Who of us the reader should turn to: the proposal's contact, else the account's owner, else the author. */
export function contactPerson(context: ComposeContext): TeamMember | null {
  const { source } = context
  const named = source.kind === 'proposal' ? context.member(source.record.contactId) : null
  return named ?? context.member(source.account?.ownerId ?? null) ?? author(context)
}

/** The person who keeps this workspace. */
export function author(context: ComposeContext): TeamMember | null {
  return context.source.members.find((member) => member.isMe) ?? null
}
