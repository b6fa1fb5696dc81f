import { randomUUID } from 'node:crypto'
import { saveAggregate } from '../repositories/aggregate-repository.ts'
import { addAudit } from '../repositories/audit-repository.ts'
import { listMembers } from '../repositories/member-repository.ts'
import type { RecordRule } from './edit-record.ts'

/**
 * One person uses a workspace at a time: whoever becomes "me" takes it over from the one before, who gets a line of
 * their own in the audit.
 */
export const onlyOneIsMe: RecordRule<'member'> = async ({ writer, at, actorId }, _previous, next) => {
  if (!next.isMe) return
  const others = (await listMembers(writer)).filter((member) => member.isMe && member.id !== next.id)
  for (const other of others) {
    const changed = { ...other, isMe: false, version: other.version + 1, updatedAt: at }
    await saveAggregate(writer, 'member', other, changed)
    await addAudit(writer, {
      commandId: randomUUID(),
      command: 'member.edit',
      actorId,
      at,
      targetKind: 'member',
      targetId: other.id,
      changes: [{ op: 'set', field: 'isMe', from: true, to: false }],
      result: { id: other.id, version: changed.version, updatedAt: at },
    })
  }
}
