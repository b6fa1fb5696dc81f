import { createWriteStream, existsSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { sha256Schema } from '../../shared/domain/attachment.ts'
import type { Instant } from '../../shared/domain/calendar-date.ts'
import { AppFailure } from '../app/app-failure.ts'
import { attachmentsFolderName } from '../attachments/attachment-store.ts'
import { copyDatabase } from '../database/copy-database.ts'
import { databaseFileName } from '../database/open-workspace-database.ts'
import { namesIn } from '../disk/names-in.ts'
import { syncFolder } from '../disk/sync-folder.ts'
import { fromSystemFailure } from '../disk/system-failure.ts'
import { withUnfinishedFolder } from '../disk/unfinished.ts'
import { manifestName, type BackupEntry, type BackupManifest } from './backup-manifest.ts'
import { extractBackup } from './extract-backup.ts'
import { digestFile } from './file-digest.ts'

export interface BackupOrder {
  readonly workspaceFolder: string
  /** The zip to make; one that is there is replaced when the new one has been checked. */
  readonly file: string
  readonly createdAt: Instant
}

/** A file of the workspace on its way into the archive. */
interface BackupSource {
  readonly path: string
  readonly entry: BackupEntry
}

/**
 * Backs a workspace up while it may be in use: a copy of the database as of one commit, the attachments, and a
 * manifest with a SHA-256 of each. The archive is opened again and checked whole before it gets its name (R8).
 */
export async function createBackup(order: BackupOrder): Promise<BackupManifest> {
  const target = resolve(order.file)
  const database = join(order.workspaceFolder, databaseFileName)
  if (!existsSync(database)) throw new AppFailure('workspace.missing')
  try {
    return await withUnfinishedFolder(dirname(target), async (folder) => {
      const copy = join(folder, databaseFileName)
      await copyDatabase(database, copy)
      const sources = [
        await source(copy, databaseFileName),
        ...(await attachmentSources(order.workspaceFolder)),
      ]
      const archive = join(folder, 'backup.zip')
      await writeArchive(archive, sources, order.createdAt)
      const manifest = await extractBackup(archive, join(folder, 'checked'))
      await rename(archive, target)
      syncFolder(dirname(target))
      return manifest
    })
  } catch (error) {
    throw fromSystemFailure(error)
  }
}

async function source(path: string, name: string): Promise<BackupSource> {
  const { sizeBytes, sha256 } = await digestFile(path)
  return { path, entry: { name, sizeBytes, sha256 } }
}

/**
 * All files of the store, listed after the database was copied: a file is stored before its row, so every row of
 * the copy finds its file. One that changed on the disk goes in as it is; `verify` names it.
 */
async function attachmentSources(workspaceFolder: string): Promise<readonly BackupSource[]> {
  const found: BackupSource[] = []
  for (const group of namesIn(join(workspaceFolder, attachmentsFolderName))) {
    if (!/^[0-9a-f]{2}$/.test(group)) continue
    for (const name of namesIn(join(workspaceFolder, attachmentsFolderName, group))) {
      if (!sha256Schema.safeParse(name).success || !name.startsWith(group)) continue
      const path = join(workspaceFolder, attachmentsFolderName, group, name)
      found.push(await source(path, `attachments/${group}/${name}`))
    }
  }
  return found
}

async function writeArchive(
  path: string,
  sources: readonly BackupSource[],
  createdAt: Instant,
): Promise<void> {
  const manifest: BackupManifest = {
    format: 'keyplan-backup',
    formatVersion: 1,
    createdAt,
    files: sources.map(({ entry }) => entry),
  }
  const zip = new ZipFile()
  const failed = new Promise<never>((_, reject) => {
    zip.on('error', reject)
  })
  zip.addBuffer(Buffer.from(JSON.stringify(manifest, null, 2)), manifestName)
  for (const { path: from, entry } of sources) {
    // Attachments are mostly pictures and documents, which are compressed already.
    zip.addFile(from, entry.name, { compress: entry.name === databaseFileName })
  }
  zip.end()
  const written = pipeline(
    zip.outputStream,
    createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }),
  )
  await Promise.race([written, failed])
}
