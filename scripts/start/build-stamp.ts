import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { inProject, projectFolder } from '../tasks/project.ts'

/** What ends up in the build; the CLI and the host run from source and need none. */
const sources = [
  'shared',
  'core',
  'electron',
  'renderer',
  'resources',
  'electron.vite.config.ts',
  'package-lock.json',
]
const stampFile = inProject('out', '.build-stamp')
/** Without these a stamp means nothing. */
const products = ['out/main/index.js', 'out/renderer/index.html']

function filesBelow(path: string): readonly string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !/\.test\.tsx?$/.test(entry.name))
    .flatMap((entry) => filesBelow(join(path, entry.name)))
    .sort()
}

/** Names one state of the sources by their content, so that a fresh clone or a branch and back needs no build. */
export function stampOfSources(folder: string, paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((path) => filesBelow(join(folder, path)))) {
    hash.update(relative(folder, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/** True where `out/` was built from the sources as they are. */
export function isBuildFresh(): boolean {
  if (!existsSync(stampFile) || products.some((path) => !existsSync(inProject(path)))) return false
  return readFileSync(stampFile, 'utf8') === stampOfSources(projectFolder, sources)
}

/** To be called with the stamp taken before the build, so that an edit meanwhile is not lost. */
export function writeBuildStamp(stamp: string): void {
  writeFileSync(stampFile, stamp)
}

/** The stamp of the sources as they are now. */
export const currentStamp = (): string => stampOfSources(projectFolder, sources)
