import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { inProject, projectFolder } from './project.ts'

/** A package that reaches the user's machine inside Keyplan. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** Its licence file, or null where the package brings none. */
  readonly licenceText: string | null
}

const manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
})

const production = ['shared', 'core', 'cli', 'browser-host', 'electron', 'renderer']
const specifier = /(?:from|import)\s*\(?\s*'([^'.][^']*)'/g
/** Read as files, not imported. */
const readAsFiles = ['@expo-google-fonts/noto-sans-sc', 'electron']

/** `@scope/name/part` → `@scope/name`; null for what Node itself brings. */
export function packageOf(imported: string): string | null {
  if (imported.startsWith('node:') || builtinModules.includes(imported)) return null
  return imported
    .split('/')
    .slice(0, imported.startsWith('@') ? 2 : 1)
    .join('/')
}

function importedByProduction(): readonly string[] {
  const pattern = `{${production.join(',')}}/**/*.{ts,tsx}`
  const files = globSync(pattern, { cwd: projectFolder }).filter(
    (file) => !/\.test\.tsx?$|vite\.config\.ts$/.test(file),
  )
  const found = files.flatMap((file) =>
    [...readFileSync(inProject(file), 'utf8').matchAll(specifier)].map((match) => packageOf(match[1] ?? '')),
  )
  return found.filter((name) => name !== null)
}

/** Node's own way up: the nearest node_modules that has it. */
function folderOf(name: string, from: string): string | null {
  const folder = join(from, 'node_modules', name)
  if (existsSync(join(folder, 'package.json'))) return folder
  const above = dirname(from)
  return above === from || from === projectFolder ? null : folderOf(name, above)
}

function licenceTextIn(folder: string): string | null {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying|ofl)/i.test(name))
  return file === undefined ? null : readFileSync(join(folder, file), 'utf8').trim()
}

/** Every package production code imports, and what those depend on, by name. */
export function shippedPackages(): readonly ShippedPackage[] {
  const found = new Map<string, ShippedPackage>()
  const add = (name: string, from: string): void => {
    const folder = folderOf(name, from)
    // An optional dependency for another platform.
    if (folder === null || found.has(folder)) return
    const read = manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
    const licence = typeof read.license === 'object' ? read.license.type : (read.license ?? 'see its files')
    found.set(folder, {
      name: read.name,
      version: read.version,
      licence,
      licenceText: licenceTextIn(folder),
    })
    // Electron's dependencies fetch the program; they are not part of it.
    if (read.name === 'electron') return
    for (const dependency of Object.keys(read.dependencies ?? {})) add(dependency, folder)
  }
  for (const name of [...importedByProduction(), ...readAsFiles]) add(name, projectFolder)
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
}
