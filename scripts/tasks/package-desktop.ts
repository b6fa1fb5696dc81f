import { rmSync } from 'node:fs'
import { buildWhereStale } from '../start/build.ts'
import { electronBinary } from '../start/electron-binary.ts'
import { inProject } from './project.ts'
import { runTool } from './run-node.ts'
import { makeStandInRuntime } from './stand-in-runtime.ts'
import { writeLicenceTexts } from './third-party-notices.ts'

const withoutRuntime =
  'No Electron binary is here: the files are packed for Linux around a stand-in. Installers and fuses are unproven.'

/** Packs the application; without an Electron binary only its files, which shows that nothing is missing. */
export async function packageDesktop(args: readonly string[]): Promise<number> {
  await buildWhereStale()
  await writeLicenceTexts()
  rmSync(inProject('dist'), { recursive: true, force: true })
  if (electronBinary() !== null) return runTool('electronBuilder', ['--publish=never', ...args])
  process.stderr.write(`${withoutRuntime}\n`)
  const standIn = await makeStandInRuntime()
  return runTool('electronBuilder', [
    '--linux',
    'dir',
    '--publish=never',
    `-c.electronDist=${standIn}`,
    // Fuses are bits in the real program.
    '-c.electronFuses=null',
    ...args,
  ])
}
