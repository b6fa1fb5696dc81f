import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sha256Schema } from '../../shared/domain/attachment.ts'
import { AppFailure } from '../app/app-failure.ts'
import { namesIn } from '../disk/names-in.ts'
import { syncFolder } from '../disk/sync-folder.ts'
import { fromSystemFailure, systemCode } from '../disk/system-failure.ts'
import { sweepUnfinished, unfinishedName } from '../disk/unfinished.ts'

/** Name of the store in the workspace folder. */
export const attachmentsFolderName = 'attachments'

/** A file without a row is left alone this long: another process may be about to write its row. */
const orphanAgeMs = 60 * 60 * 1000

export interface StoredFile {
  readonly sha256: string
  readonly sizeBytes: number
}

/** One fault of the store: a file that rows refer to is gone, or its content changed. */
export interface AttachmentFault {
  readonly sha256: string
  readonly fault: 'missing' | 'changed'
}

/**
 * Files of a workspace, kept once under the SHA-256 of their content (A4). Names given by users never become
 * paths (F4).
 */
export interface AttachmentStore {
  /** Keeps a file safe on the disk before the caller writes the row that refers to it. */
  put(bytes: Uint8Array): Promise<StoredFile>
  /** Reads a file and checks its content; `file.unreadable {sha256}` where it is gone or changed. */
  read(sha256: string): Promise<Uint8Array>
  /** Compares the files that rows refer to with what is stored. */
  check(referred: Iterable<string>): Promise<readonly AttachmentFault[]>
  /** Removes files no row refers to and what crashed processes left; answers how many. Run at start. */
  sweep(referred: ReadonlySet<string>): Promise<number>
}

/** The store of one workspace folder; makes its folders when the first file comes. */
export function attachmentStore(workspaceFolder: string, now: () => number = Date.now): AttachmentStore {
  const root = join(workspaceFolder, attachmentsFolderName)

  return {
    put: (bytes) => orFailure(() => put(root, bytes, now)),
    read: (sha256) => orFailure(() => readChecked(root, sha256)),
    check: (referred) => orFailure(() => check(root, referred)),
    sweep: (referred) => orFailure(() => sweep(root, referred, now)),
  }
}

async function put(root: string, bytes: Uint8Array, now: () => number): Promise<StoredFile> {
  const sha256 = digestOf(bytes)
  const path = pathOf(root, sha256)
  const stored = { sha256, sizeBytes: bytes.byteLength }
  if ((await stateOf(root, sha256)) === 'sound') {
    // Young again, so that a sweep in another process does not take it before its row is written.
    await utimes(path, now() / 1000, now() / 1000)
    return stored
  }
  await mkdir(dirname(path), { recursive: true })
  const unfinished = join(root, unfinishedName())
  try {
    await writeSynced(unfinished, bytes)
    await rename(unfinished, path)
  } finally {
    await rm(unfinished, { force: true })
  }
  for (const folder of [dirname(path), root]) syncFolder(folder)
  return stored
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function readChecked(root: string, sha256: string): Promise<Uint8Array> {
  try {
    const bytes = await readFile(pathOf(root, sha256))
    if (digestOf(bytes) === sha256) return bytes
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error
  }
  throw new AppFailure('file.unreadable', { params: { sha256 } })
}

async function check(root: string, referred: Iterable<string>): Promise<readonly AttachmentFault[]> {
  const faults: AttachmentFault[] = []
  for (const sha256 of referred) {
    const state = await stateOf(root, sha256)
    if (state !== 'sound') faults.push({ sha256, fault: state })
  }
  return faults
}

async function stateOf(root: string, sha256: string): Promise<'sound' | AttachmentFault['fault']> {
  try {
    return digestOf(await readFile(pathOf(root, sha256))) === sha256 ? 'sound' : 'changed'
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return 'missing'
    throw error
  }
}

async function sweep(root: string, referred: ReadonlySet<string>, now: () => number): Promise<number> {
  let removed = sweepUnfinished(root)
  for (const group of namesIn(root)) {
    if (!/^[0-9a-f]{2}$/.test(group)) continue
    for (const name of namesIn(join(root, group))) {
      // Only names of ours: whatever else somebody put there is theirs.
      if (!sha256Schema.safeParse(name).success || referred.has(name)) continue
      const path = join(root, group, name)
      if (now() - (await stat(path)).mtimeMs < orphanAgeMs) continue
      await rm(path, { force: true })
      removed += 1
    }
  }
  return removed
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Built only from a checked digest, so no caller can name a place outside the store. */
function pathOf(root: string, sha256: string): string {
  const checked = sha256Schema.parse(sha256)
  return join(root, checked.slice(0, 2), checked)
}

async function orFailure<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw fromSystemFailure(error)
  }
}
