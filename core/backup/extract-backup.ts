import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AppFailure } from '../app/app-failure.ts'
import { checkDatabaseFile } from '../database/check-database.ts'
import { databaseFileName } from '../database/open-workspace-database.ts'
import { fromSystemFailure, systemCode } from '../disk/system-failure.ts'
import {
  backupManifestSchema,
  manifestName,
  type BackupEntry,
  type BackupManifest,
} from './backup-manifest.ts'
import { forEachZipEntry, type ZipEntry, ZipFault } from './read-zip.ts'

const manifestLimitBytes = 64 * 1024 * 1024
/** Up to this size an entry may be as empty as it likes. */
const unsuspiciousBytes = 64 * 1024 * 1024

/**
 * Unpacks a backup into an empty folder and proves on the way that it is whole: every file of the manifest is
 * there once with its length, CRC and SHA-256, nothing else is, and the database is sound. Anything else is
 * `backup.invalid`.
 */
export async function extractBackup(file: string, folder: string): Promise<BackupManifest> {
  try {
    const manifest = await unpack(file, folder)
    const findings = await checkDatabaseFile(join(folder, databaseFileName))
    const worst = findings.find(({ check }) => check !== 'search-index')
    if (worst !== undefined) throw new ZipFault(worst.detail)
    return manifest
  } catch (error) {
    throw asBackupFailure(error)
  }
}

async function unpack(file: string, folder: string): Promise<BackupManifest> {
  const manifests: BackupManifest[] = []
  const expected = new Map<string, BackupEntry>()
  await forEachZipEntry(file, async (entry) => {
    if (manifests.length === 0) {
      const manifest = await readManifest(entry)
      for (const listed of manifest.files) expected.set(listed.name, listed)
      if (expected.size !== manifest.files.length) throw new ZipFault('A file is listed twice')
      manifests.push(manifest)
      return
    }
    const listed = expected.get(entry.name)
    if (listed === undefined) throw new ZipFault(`${entry.name} is not in the manifest or comes twice`)
    await extractListed(entry, listed, folder)
    expected.delete(entry.name)
  })
  const [manifest] = manifests
  if (manifest === undefined || expected.size > 0) throw new ZipFault(`${expected.size} files are missing`)
  return manifest
}

async function readManifest(entry: ZipEntry): Promise<BackupManifest> {
  if (entry.name !== manifestName) throw new ZipFault('The manifest does not come first')
  const text = (await entry.read(manifestLimitBytes)).toString('utf8')
  const manifest = backupManifestSchema.parse(JSON.parse(text))
  if (!manifest.files.some(({ name }) => name === databaseFileName)) throw new ZipFault('No database')
  return manifest
}

async function extractListed(entry: ZipEntry, listed: BackupEntry, folder: string): Promise<void> {
  // Asked before anything is unpacked, because a small archive can hold more than the disk.
  if (entry.sizeBytes !== listed.sizeBytes) throw new ZipFault(`${listed.name} is not as the manifest says`)
  if (isBeyondReason(entry)) throw new ZipFault(`${listed.name} unpacks to far more than it can hold`)
  const path = join(folder, listed.name)
  await mkdir(dirname(path), { recursive: true })
  const digest = await entry.extract(path)
  if (digest.sha256 !== listed.sha256 || digest.sizeBytes !== listed.sizeBytes) {
    throw new ZipFault(`${listed.name} is not as the manifest says`)
  }
}

/** A database of real records shrinks to a tenth or so when it is packed. */
function isBeyondReason({ sizeBytes, packedBytes }: ZipEntry): boolean {
  return sizeBytes > unsuspiciousBytes && sizeBytes > 200 * packedBytes
}

/** A failing disk is told apart from a broken backup: the first can be mended and tried again. */
function asBackupFailure(error: unknown): unknown {
  const failure = fromSystemFailure(error)
  if (failure instanceof AppFailure) return failure
  if (systemCode(error) === 'ENOENT') return new AppFailure('file.unreadable', { cause: error })
  return new AppFailure('backup.invalid', { cause: error })
}
