import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { inProject } from '../tasks/project.ts'

/** Where a test runner leaves its figures; an earlier report is taken away, so that a crash is noticed. */
export function freshReportFile(stage: string): string {
  const file = inProject('.cache', 'reports', `${stage}.json`)
  mkdirSync(dirname(file), { recursive: true })
  rmSync(file, { force: true })
  return file
}

/** The report, or null where the runner wrote none. */
export function readReport(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
