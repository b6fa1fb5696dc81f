import type { ChangedKind } from '../../shared/contract/events.ts'
import { aggregateKindSchema } from '../../shared/domain/aggregate.ts'
import { watchForeignCommits } from '../database/watch-foreign-commits.ts'
import type { WorkspaceDatabase } from '../database/workspace-database.ts'
import type { Logger } from '../ports/core-ports.ts'
import { lastAuditNumber, targetsAfter } from '../repositories/audit-repository.ts'
import type { EventHub } from './event-hub.ts'

/**
 * Tells screens what other processes committed, read from the audit (A4 "Who writes"). Commits of this process
 * since the last look are told again, which costs a screen one more reading. Returns what stops it.
 */
export async function tellForeignCommits(
  database: WorkspaceDatabase,
  events: EventHub,
  logger: Logger,
): Promise<() => void> {
  let told = await lastAuditNumber(database.reader)

  async function tell(): Promise<void> {
    const last = await lastAuditNumber(database.reader)
    const targets = await targetsAfter(database.reader, told)
    told = last
    const kinds = changedKinds(targets.map((target) => target.target_kind))
    const ids = targets.map((target) => target.target_id)
    events.emit({ name: 'data.changed', data: { kinds, ids, origin: null } })
  }

  return watchForeignCommits(database, () => {
    tell().catch((error: unknown) => {
      logger.error('watch.failed', error)
    })
  })
}

/** An import names the workspace as its target, which may mean any record. */
function changedKinds(targetKinds: readonly string[]): readonly ChangedKind[] {
  const always: readonly ChangedKind[] = ['settings', 'bin', 'revision', 'attachment']
  if (targetKinds.includes('workspace')) return [...always, ...aggregateKindSchema.options]
  const records = aggregateKindSchema.options.filter((kind) => targetKinds.includes(kind))
  return [...always, ...records]
}
