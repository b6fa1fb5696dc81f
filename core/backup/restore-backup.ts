import { existsSync, readdirSync } from 'node:fs'
import { mkdir, rename, rmdir } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Instant } from '../../shared/domain/calendar-date.ts'
import { AppFailure } from '../app/app-failure.ts'
import { workspaceHolder } from '../app/workspace-lock.ts'
import { inspectDatabaseFile } from '../database/dialects/sqlite/inspect-file.ts'
import { newestVersion } from '../database/migrate.ts'
import { allMigrations } from '../database/migrations/all-migrations.ts'
import { databaseFileName } from '../database/open-workspace-database.ts'
import { syncFolder } from '../disk/sync-folder.ts'
import { fromSystemFailure } from '../disk/system-failure.ts'
import { withUnfinishedFolder } from '../disk/unfinished.ts'
import type { BackupManifest } from './backup-manifest.ts'
import { extractBackup } from './extract-backup.ts'

export interface RestoreOrder {
  readonly file: string
  /** The workspace folder to make; absent or empty unless `replace`. */
  readonly folder: string
  /** Moves what is there aside instead of refusing; nothing is ever deleted (R9). */
  readonly replace: boolean
  readonly now: Instant
}

export interface Restored {
  readonly manifest: BackupManifest
  /** Where the earlier workspace lies now, or null where there was none. */
  readonly movedAside: string | null
}

/**
 * Puts a backup in place of a workspace. Everything is unpacked and checked beside it first, so a broken backup
 * changes nothing. Refusals: `workspace.not-empty`, `workspace.in-use`, `workspace.newer`, `backup.invalid`,
 * `disk.full`.
 */
export async function restoreBackup(order: RestoreOrder): Promise<Restored> {
  const folder = resolve(order.folder)
  const isTaken = existsSync(folder) && readdirSync(folder).length > 0
  if (isTaken && !order.replace) throw new AppFailure('workspace.not-empty')
  const holder = workspaceHolder(folder)
  if (holder !== null) {
    throw new AppFailure('workspace.in-use', { params: { pid: holder.pid, port: holder.port ?? 0 } })
  }
  try {
    return await withUnfinishedFolder(dirname(folder), async (unfinished) => {
      const restored = join(unfinished, basename(folder))
      await mkdir(restored, { mode: 0o700 })
      const manifest = await extractBackup(order.file, restored)
      await inspectDatabaseFile(join(restored, databaseFileName), newestVersion(allMigrations))
      const movedAside = isTaken ? freeName(folder, order.now) : null
      await swap(restored, folder, movedAside)
      return { manifest, movedAside }
    })
  } catch (error) {
    throw fromSystemFailure(error)
  }
}

async function swap(restored: string, folder: string, movedAside: string | null): Promise<void> {
  if (movedAside === null) {
    // An empty folder would be in the way of the rename on Windows; one that filled meanwhile fails here.
    if (existsSync(folder)) await rmdir(folder)
    await rename(restored, folder)
  } else {
    await rename(folder, movedAside)
    try {
      await rename(restored, folder)
    } catch (error) {
      await rename(movedAside, folder)
      throw error
    }
  }
  syncFolder(dirname(folder))
}

function freeName(folder: string, now: Instant): string {
  const stem = `${folder}-before-restore-${now.slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')}`
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? stem : `${stem}-${number}`
    if (!existsSync(name)) return name
  }
}
