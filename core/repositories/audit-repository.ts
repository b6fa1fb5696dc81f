import { sql } from 'kysely'
import type { AggregateKind } from '../../shared/domain/aggregate.ts'
import type { Change } from '../../shared/domain/change.ts'
import type { RowOf } from '../database/database-schema.ts'
import type { Reader, Writer } from '../database/handles.ts'
import { compactChanges } from './audited-changes.ts'

/** One line of the audit: who did what to which record when, and what the caller was told (A4). */
export interface AuditEntry {
  readonly commandId: string
  readonly command: string
  readonly actorId: string | null
  readonly at: string
  readonly targetKind: AggregateKind | 'attachment' | 'workspace'
  readonly targetId: string
  readonly changes: readonly Change[]
  readonly result: unknown
  /** Set where the command brought in many records at once. */
  readonly importId?: string
}

export async function addAudit(writer: Writer, entry: AuditEntry): Promise<void> {
  await writer
    .insertInto('audit')
    .values({
      command_id: entry.commandId,
      command: entry.command,
      actor_id: entry.actorId,
      at: entry.at,
      target_kind: entry.targetKind,
      target_id: entry.targetId,
      changes: JSON.stringify(compactChanges(entry.changes)),
      result: JSON.stringify(entry.result),
      import_id: entry.importId ?? null,
    })
    .execute()
}

export async function findAudit(reader: Reader, commandId: string): Promise<RowOf<'audit'> | undefined> {
  return await reader.selectFrom('audit').selectAll().where('command_id', '=', commandId).executeTakeFirst()
}

/** The number of the last line; 0 while there is none. */
export async function lastAuditNumber(reader: Reader): Promise<number> {
  const found = await sql<{ no: number }>`SELECT coalesce(max(no), 0) AS no FROM audit`.execute(reader)
  return found.rows[0]?.no ?? 0
}

/** What was touched after a line, for telling screens about commits of other processes. */
export async function targetsAfter(
  reader: Reader,
  no: number,
): Promise<readonly Pick<RowOf<'audit'>, 'target_kind' | 'target_id'>[]> {
  return await reader
    .selectFrom('audit')
    .select(['target_kind', 'target_id'])
    .distinct()
    .where('no', '>', no)
    .limit(1_000)
    .execute()
}
