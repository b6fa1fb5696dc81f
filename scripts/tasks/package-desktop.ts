import { rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { buildWhereStale } from '../start/build.ts'
import { electronBinary } from '../start/electron-binary.ts'
import { inProject } from './project.ts'
import { runTool } from './run-node.ts'
import { makeStandInRuntime } from './stand-in-runtime.ts'
import { writeLicenceTexts } from './third-party-notices.ts'

const withoutRuntime =
  'No Electron binary is here: the files are packed for Linux around a stand-in. Installers and fuses are unproven.'

const manifest = z.object({ build: z.record(z.string(), z.unknown()) })

/** The packager's settings for the stand-in; fuses are bits in the real program, so there are none to set. */
async function standInSettings(): Promise<string> {
  const { build } = manifest.parse(JSON.parse(await readFile(inProject('package.json'), 'utf8')))
  const electronDist = await makeStandInRuntime()
  const file = inProject('.cache', 'stand-in-package.json')
  await writeFile(file, JSON.stringify({ ...build, electronDist, electronFuses: null }))
  return file
}

/** Packs the application; without an Electron binary only its files, which shows that nothing is missing. */
export async function packageDesktop(args: readonly string[]): Promise<number> {
  await buildWhereStale()
  await writeLicenceTexts()
  rmSync(inProject('dist'), { recursive: true, force: true })
  if (electronBinary() !== null) return runTool('electronBuilder', ['--publish=never', ...args])
  process.stderr.write(`${withoutRuntime}\n`)
  const settings = await standInSettings()
  return runTool('electronBuilder', ['--linux', 'dir', '--publish=never', `--config=${settings}`, ...args])
}
