import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { inProject } from '../../scripts/tasks/project.ts'

/** Content by path. */
export type Files = Readonly<Record<string, string>>

/** A project of a few files beside the real packages, gone when the test ends. */
export function makeSmallProject(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'keyplan-rules-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  symlinkSync(inProject('node_modules'), join(folder, 'node_modules'), 'junction')
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}
