import { setTimeout as pause } from 'node:timers/promises'
import { checkOpenDatabase, type DatabaseFinding } from './check-database.ts'

/**
 * Looks for damage shortly after opening, beside the work (A4). Tells only when something was found; the caller
 * rebuilds the search index when every finding is about it, and warns otherwise. A check that could not be made,
 * because of a lock or the disk, is left to the next start. Returns what stops it; `done` fails only when
 * `onFindings` does.
 */
export function checkInBackground(
  path: string,
  onFindings: (findings: readonly DatabaseFinding[]) => void | Promise<void>,
  afterMs = 2_000,
): { readonly stop: () => void; readonly done: Promise<void> } {
  const stopped = new AbortController()
  return { stop: () => stopped.abort(), done: run() }

  async function run(): Promise<void> {
    try {
      await pause(afterMs, undefined, { signal: stopped.signal, ref: false })
    } catch {
      return
    }
    const findings = await checkOpenDatabase(path, 'quick').catch(() => [])
    if (findings.length > 0 && !stopped.signal.aborted) await onFindings(findings)
  }
}

/** Whether nothing but the search index is hurt, which is rebuilt and not refused (R7). */
export function isOnlySearchIndex(findings: readonly DatabaseFinding[]): boolean {
  return findings.length > 0 && findings.every(({ check }) => check === 'search-index')
}
