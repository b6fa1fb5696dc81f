import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inProject } from './project.ts'

const folder = inProject('.cache', 'stand-in-electron')

const program = `#!/bin/sh
echo 'This is a stand-in for the Electron program; fetch the real one with: KEYPLAN_ELECTRON=fetch npm start' >&2
exit 1
`

async function electronVersion(): Promise<string> {
  const text = await readFile(inProject('node_modules', 'electron', 'package.json'), 'utf8')
  return /"version": "([^"]+)"/.exec(text)?.[1] ?? ''
}

/** A folder that looks like Electron's to the packager, for machines that cannot fetch the real one. */
export async function makeStandInRuntime(): Promise<string> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(join(folder, 'resources'), { recursive: true })
  await mkdir(join(folder, 'locales'))
  await writeFile(join(folder, 'electron'), program)
  await chmod(join(folder, 'electron'), 0o755)
  await writeFile(join(folder, 'version'), await electronVersion())
  await writeFile(join(folder, 'LICENSE'), 'stand-in\n')
  await writeFile(join(folder, 'LICENSES.chromium.html'), 'stand-in\n')
  await writeFile(join(folder, 'locales', 'en-US.pak'), '')
  return folder
}
