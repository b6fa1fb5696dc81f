import type { CalendarDate, Instant } from '../../shared/domain/calendar-date.ts'

/** One automatic backup as the rule sees it. */
export interface KeptBackup {
  readonly file: string
  readonly takenAt: Instant
  /** The day it was taken in the user's time zone. */
  readonly takenOn: CalendarDate
}

const today = 3
const days = 7
const months = 12

/**
 * Which automatic backups may go (T2): kept are the newest three of today, the newest of each of the seven newest
 * days before, and the newest of each of the twelve newest months. Days and months without a backup do not count,
 * so a long holiday costs nothing; backups from the future (a wrong clock) are kept.
 */
export function backupsToRemove(all: readonly KeptBackup[], now: CalendarDate): readonly KeptBackup[] {
  const newestFirst = all.toSorted((a, b) => (a.takenAt < b.takenAt ? 1 : -1))
  const past = newestFirst.filter(({ takenOn }) => takenOn < now)
  const kept = new Set([
    ...newestFirst.filter(({ takenOn }) => takenOn > now),
    ...newestFirst.filter(({ takenOn }) => takenOn === now).slice(0, today),
    ...newestPer(past, ({ takenOn }) => takenOn).slice(0, days),
    ...newestPer(newestFirst, ({ takenOn }) => takenOn.slice(0, 7)).slice(0, months),
  ])
  return newestFirst.filter((backup) => !kept.has(backup))
}

function newestPer(
  newestFirst: readonly KeptBackup[],
  periodOf: (backup: KeptBackup) => string,
): KeptBackup[] {
  const byPeriod = new Map<string, KeptBackup>()
  for (const backup of newestFirst) {
    const period = periodOf(backup)
    if (!byPeriod.has(period)) byPeriod.set(period, backup)
  }
  return [...byPeriod.values()]
}
