import type { DatabaseFinding } from '../database/check-database.ts'
import { checkInBackground, isOnlySearchIndex } from '../database/background-check.ts'
import type { WorkspaceDatabase } from '../database/workspace-database.ts'
import type { Logger } from '../ports/core-ports.ts'
import { isIndexCurrent, rebuildIndex } from '../repositories/search-upkeep.ts'
import type { EventHub } from './event-hub.ts'

/** Builds the search index where this version makes other tokens than the one before (A4). */
export async function bringIndexUpToDate(database: WorkspaceDatabase): Promise<void> {
  if (!(await isIndexCurrent(database.reader))) await database.write(rebuildIndex)
}

/**
 * Looks for damage beside the work: a hurt search index is rebuilt, anything else is told (R7). Returns what stops
 * it.
 */
export function watchForDamage(
  database: WorkspaceDatabase,
  events: EventHub,
  logger: Logger,
): () => Promise<void> {
  const check = checkInBackground(database.path, async (findings: readonly DatabaseFinding[]) => {
    if (!isOnlySearchIndex(findings)) {
      const detail = findings[0]?.detail ?? ''
      logger.error('database.damaged', new Error(detail), { findings: findings.length })
      events.emit({ name: 'workspace.notice', data: { code: 'damage-found', params: { detail } } })
      return
    }
    try {
      await database.write(rebuildIndex)
      events.emit({ name: 'workspace.notice', data: { code: 'search-rebuilt', params: {} } })
    } catch (error) {
      logger.error('search.rebuild-failed', error)
    }
  })
  return async () => {
    check.stop()
    await check.done
  }
}
