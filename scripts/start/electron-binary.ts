import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from '../tasks/project.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The Electron program, or null where there is none. The package itself is never asked: loading it starts a
 * download.
 */
export function electronBinary(
  env: Environment = process.env,
  folder: string = inProject('node_modules', 'electron'),
): string | null {
  const named = env['ELECTRON_EXEC_PATH']
  if (named !== undefined && named !== '') return existsSync(named) ? named : null
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const dist = env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist')
  const binary = join(dist, readFileSync(pathFile, 'utf8').trim())
  return existsSync(binary) ? binary : null
}
