import type { WorkspaceDatabase } from './workspace-database.ts'

/**
 * Tells when another process committed to the same workspace, such as the CLI beside the window (A4). Looks once
 * a second by default; several commits between two looks are told once. Returns what stops it.
 */
export function watchForeignCommits(
  database: Pick<WorkspaceDatabase, 'foreignCommitMark'>,
  onForeignCommit: () => void,
  everyMs = 1_000,
): () => void {
  let last = database.foreignCommitMark()
  const timer = setInterval(() => {
    const mark = database.foreignCommitMark()
    if (mark === last) return
    last = mark
    onForeignCommit()
  }, everyMs)
  timer.unref()
  return () => {
    clearInterval(timer)
  }
}
