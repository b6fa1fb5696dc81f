import type { ChangedKind } from '../../shared/contract/events.ts'
import { aggregateKindSchema } from '../../shared/domain/aggregate.ts'
import type { WorkspaceDatabase } from '../database/workspace-database.ts'
import type { Logger } from '../ports/core-ports.ts'
import { lastAuditNumber, targetsAfter } from '../repositories/audit-repository.ts'
import type { EventHub } from './event-hub.ts'

const everyMs = 1_000

/** Tells screens what other processes committed, read from the audit (A4 "Who writes"). Returns what stops it. */
export async function watchForeignCommits(
  database: WorkspaceDatabase,
  events: EventHub,
  logger: Logger,
): Promise<() => void> {
  let mark = database.foreignCommitMark()
  let seen = await lastAuditNumber(database.reader)
  let isLooking = false

  async function look(): Promise<void> {
    const current = database.foreignCommitMark()
    const last = await lastAuditNumber(database.reader)
    if (current === mark) {
      seen = last
      return
    }
    mark = current
    const targets = await targetsAfter(database.reader, seen)
    seen = last
    const kinds = new Set<ChangedKind>(['settings', 'bin'])
    for (const { target_kind: kind } of targets) {
      const known = aggregateKindSchema.safeParse(kind)
      if (known.success) kinds.add(known.data)
    }
    const ids = targets.map((target) => target.target_id)
    events.emit({ name: 'data.changed', data: { kinds: [...kinds], ids, origin: null } })
  }

  const timer = setInterval(() => {
    if (isLooking) return
    isLooking = true
    look()
      .catch((error: unknown) => {
        logger.error('watch.failed', error)
      })
      .finally(() => {
        isLooking = false
      })
  }, everyMs)
  timer.unref()
  return () => {
    clearInterval(timer)
  }
}
