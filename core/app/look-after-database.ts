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

/** The check that runs beside the work after opening (A4). */
export interface DamageWatch {
  /** Whether more than the search index was found hurt; a screen that comes later asks for this too. */
  readonly hasFoundDamage: () => boolean
  readonly stop: () => Promise<void>
}

/** Looks for damage beside the work: a hurt search index is rebuilt, anything else is told (R7). */
export function watchForDamage(database: WorkspaceDatabase, events: EventHub, logger: Logger): DamageWatch {
  let hasFoundDamage = false
  const check = checkInBackground(database.path, async (findings: readonly DatabaseFinding[]) => {
    if (!isOnlySearchIndex(findings)) {
      hasFoundDamage = true
      logger.error('database.damaged', new Error(findings[0]?.detail), { findings: findings.length })
      events.emit({ name: 'workspace.notice', data: { code: 'damage-found' } })
      return
    }
    try {
      await database.write(rebuildIndex)
      events.emit({ name: 'workspace.notice', data: { code: 'search-rebuilt' } })
    } catch (error) {
      logger.error('search.rebuild-failed', error)
    }
  })
  return {
    hasFoundDamage: () => hasFoundDamage,
    stop: async () => {
      check.stop()
      await check.done
    },
  }
}
