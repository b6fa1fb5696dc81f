import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { uptime } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { Instant } from '../../shared/domain/calendar-date.ts'
import { AppFailure } from './app-failure.ts'
import { placeNewFile } from '../disk/place-new-file.ts'
import { isProcessAlive } from '../disk/running-process.ts'
import { fromSystemFailure, systemCode } from '../disk/system-failure.ts'

/** Name of the lock file in the workspace folder. */
export const lockFileName = 'workspace.lock'

/** Who has the workspace open with a screen; what a second start needs to point to the first. */
export interface WorkspaceHolder {
  readonly pid: number
  /** Null where the shell serves no port. */
  readonly port: number | null
  readonly startedAt: string
}

export interface WorkspaceLock {
  /** Adds the port once the shell listens. */
  announcePort(port: number): void
  /** Safe to call twice; removes the file only while it is still ours. */
  release(): void
}

const holderSchema = z.object({
  pid: z.int().positive(),
  port: z.int().nullable(),
  startedAt: z.iso.datetime(),
})

/** Folders this very process holds: its own pid in a file alone could be left over from an earlier one. */
const heldHere = new Set<string>()
/** A takeover takes no time; a guard this old was left by a process that died in between. */
const guardLimitMs = 10_000

/**
 * Makes this process the one shell with a screen for the workspace (A4). A lock left by a dead process is taken
 * over; a living holder refuses with `workspace.in-use {pid, port}` (port 0 where there is none). The CLI writes
 * beside the holder without a lock.
 */
export function acquireWorkspaceLock(folder: string, startedAt: Instant): WorkspaceLock {
  const path = join(resolve(folder), lockFileName)
  let holder: WorkspaceHolder = { pid: process.pid, port: null, startedAt }
  try {
    makeFolder(folder)
    if (heldHere.has(path) || !(createExclusively(path, holder) || takeOver(path, holder))) throw inUse(path)
  } catch (error) {
    throw fromSystemFailure(error)
  }
  heldHere.add(path)
  return {
    announcePort: (port) => {
      holder = { ...holder, port }
      replace(path, holder)
    },
    release: () => {
      if (heldHere.delete(path) && readHolder(path)?.pid === process.pid) rmSync(path, { force: true })
    },
  }
}

/** A file in the place of the folder is no workspace, and stays. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw systemCode(error) === 'EEXIST' ? new AppFailure('workspace.missing', { cause: error }) : error
  }
}

/** Who holds a workspace now, or null; a lock left by a dead process counts as none. */
export function workspaceHolder(folder: string): WorkspaceHolder | null {
  const path = join(resolve(folder), lockFileName)
  const holder = readHolder(path)
  return holder !== null && (heldHere.has(path) || isAlive(holder)) ? holder : null
}

function inUse(path: string): AppFailure {
  const holder = readHolder(path)
  return new AppFailure('workspace.in-use', { params: { pid: holder?.pid ?? 0, port: holder?.port ?? 0 } })
}

/** Under its final name the file is complete from the first moment, so no reader meets half of it. */
function createExclusively(path: string, holder: WorkspaceHolder): boolean {
  const unfinished = `${path}.${randomUUID()}`
  try {
    writeFileSync(unfinished, JSON.stringify(holder), { mode: 0o600 })
    return placeNewFile(unfinished, path)
  } finally {
    rmSync(unfinished, { force: true })
  }
}

function replace(path: string, holder: WorkspaceHolder): void {
  const unfinished = `${path}.${randomUUID()}`
  writeFileSync(unfinished, JSON.stringify(holder), { mode: 0o600 })
  renameSync(unfinished, path)
}

/** Of two processes that find the same stale lock only one may take it, so they compete for a guard first. */
function takeOver(path: string, holder: WorkspaceHolder): boolean {
  const guard = `${path}.takeover`
  removeOldGuard(guard)
  if (!createExclusively(guard, holder)) return false
  try {
    const found = readHolder(path)
    if (found !== null && isAlive(found)) return false
    replace(path, holder)
    return true
  } finally {
    rmSync(guard, { force: true })
  }
}

function removeOldGuard(guard: string): void {
  const found = statSync(guard, { throwIfNoEntry: false })
  if (found !== undefined && Date.now() - found.mtimeMs > guardLimitMs) rmSync(guard, { force: true })
}

/** An unreadable file cannot name a living holder. */
function readHolder(path: string): WorkspaceHolder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

function isAlive(holder: WorkspaceHolder): boolean {
  // Ours would be in `heldHere`; and a number from before the last start of the machine names somebody else now.
  if (holder.pid === process.pid) return false
  if (Date.parse(holder.startedAt) < Date.now() - uptime() * 1000) return false
  return isProcessAlive(holder.pid)
}
