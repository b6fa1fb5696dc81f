import { existsSync, statSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  calendarDateSchema,
  instantSchema,
  type CalendarDate,
  type Instant,
} from '../../shared/domain/calendar-date.ts'
import type { Clock, Logger } from '../ports/core-ports.ts'
import type { WorkspaceDatabase } from '../database/workspace-database.ts'
import { namesIn } from '../disk/names-in.ts'
import { fromSystemFailure } from '../disk/system-failure.ts'
import { sweepUnfinished } from '../disk/unfinished.ts'
import { createBackup } from './create-backup.ts'
import { backupsToRemove, type KeptBackup } from './retention.ts'

/** Name of the folder of automatic backups in the workspace folder (A4). */
export const backupsFolderName = 'backups'
/** How often a changed workspace is backed up, in milliseconds (T2). */
export const automaticBackupEveryMs = 15 * 60 * 1000

/** How soon work of an earlier session that ended before its turn is backed up, in milliseconds. */
const catchUpAfterMs = 60 * 1000

export type BackupReason = 'interval' | 'migration' | 'import'

const namePattern = /^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)-(interval|migration|import)(-\d+)?\.zip$/

/** Takes one automatic backup into the workspace's own folder, then lets old ones go. Answers the file. */
export async function backUpAutomatically(
  workspaceFolder: string,
  reason: BackupReason,
  clock: Clock,
): Promise<string> {
  const folder = join(workspaceFolder, backupsFolderName)
  try {
    await mkdir(folder, { recursive: true })
    const now = clock.now()
    const file = freeName(folder, now, reason)
    await createBackup({ workspaceFolder, file, createdAt: now })
    await removeOld(folder, clock.today())
    return file
  } catch (error) {
    throw fromSystemFailure(error)
  }
}

/** The automatic backups there are, the newest first. Files with other names are the user's and never touched. */
export function listAutomaticBackups(workspaceFolder: string): readonly KeptBackup[] {
  const folder = join(workspaceFolder, backupsFolderName)
  const found = namesIn(folder).flatMap((name) => {
    const takenAt = timeOf(name)
    return takenAt === null ? [] : [{ file: join(folder, name), takenAt, takenOn: localDay(takenAt) }]
  })
  return found.toSorted((a, b) => (a.takenAt < b.takenAt ? 1 : -1))
}

/**
 * Backs up every 15 minutes while something changed, whoever changed it, and soon after the start where an earlier
 * session ended before its turn. A failure is logged and tried again at the next turn, because a full disk must
 * not stop the work. Returns what stops it and waits for a running one.
 */
export function scheduleAutomaticBackups(options: {
  readonly workspaceFolder: string
  readonly database: Pick<WorkspaceDatabase, 'commitMark' | 'path'>
  readonly clock: Clock
  readonly logger: Logger
  readonly everyMs?: number
}): { readonly stop: () => Promise<void> } {
  const { workspaceFolder, database, clock, logger } = options
  const everyMs = options.everyMs ?? automaticBackupEveryMs
  sweepUnfinished(join(workspaceFolder, backupsFolderName))
  const isBehind = isNewerThanBackups(workspaceFolder, database.path)
  /** The state of the database the last backup holds; null where it holds an older one. */
  let backedUp = isBehind ? null : database.commitMark()
  let running: Promise<void> | null = null

  async function turn(): Promise<void> {
    const mark = database.commitMark()
    if (mark === backedUp) return
    try {
      await backUpAutomatically(workspaceFolder, 'interval', clock)
      backedUp = mark
    } catch (error) {
      logger.error('backup.automatic-failed', error)
    }
  }

  function takeTurn(): void {
    running ??= turn().finally(() => {
      running = null
    })
  }

  const timers = [setInterval(takeTurn, everyMs)]
  if (isBehind) timers.push(setTimeout(takeTurn, Math.min(catchUpAfterMs, everyMs)))
  for (const timer of timers) timer.unref()
  return {
    stop: async () => {
      for (const timer of timers) clearTimeout(timer)
      await running
    },
  }
}

/** Whether the database was written to after the newest backup was taken. */
function isNewerThanBackups(workspaceFolder: string, databasePath: string): boolean {
  const newest = listAutomaticBackups(workspaceFolder)[0]
  if (newest === undefined) return true
  const written = [databasePath, `${databasePath}-wal`].map(
    (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0,
  )
  return Math.max(...written) > Date.parse(newest.takenAt)
}

async function removeOld(folder: string, today: CalendarDate): Promise<void> {
  for (const { file } of backupsToRemove(listAutomaticBackups(join(folder, '..')), today)) {
    await rm(file, { force: true })
  }
}

function freeName(folder: string, now: Instant, reason: BackupReason): string {
  const stem = `${now.slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')}-${reason}`
  for (let number = 1; ; number += 1) {
    const file = join(folder, number === 1 ? `${stem}.zip` : `${stem}-${number}.zip`)
    if (!existsSync(file)) return file
  }
}

function timeOf(name: string): Instant | null {
  const match = namePattern.exec(name)
  if (match === null) return null
  const [, year, month, day, hour, minute, second] = match
  const parsed = instantSchema.safeParse(`${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`)
  return parsed.success ? parsed.data : null
}

function localDay(instant: Instant): CalendarDate {
  const date = new Date(instant)
  const two = (value: number): string => String(value).padStart(2, '0')
  return calendarDateSchema.parse(`${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`)
}
