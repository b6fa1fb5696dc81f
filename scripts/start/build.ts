import { withLock } from '../setup/lock.mjs'
import { text } from '../setup/messages.mjs'
import { showProgress } from '../setup/progress-line.mjs'
import { SetUpFailure } from '../setup/set-up-failure.mjs'
import { capture } from '../tasks/capture.ts'
import { projectFolder, toolScript } from '../tasks/project.ts'
import { currentStamp, isBuildFresh, writeBuildStamp } from './build-stamp.ts'

async function build(): Promise<void> {
  const stamp = currentStamp()
  const done = showProgress(text('building'))
  const result = await capture(process.execPath, [toolScript('electronVite'), 'build']).finally(done)
  if (result.code !== 0) {
    process.stderr.write(result.output)
    throw new SetUpFailure('buildFailed')
  }
  writeBuildStamp(stamp)
}

/** Builds main, preload and renderer where `out/` is older than the sources. */
export async function buildWhereStale(): Promise<void> {
  if (isBuildFresh()) return
  await withLock(projectFolder, async () => {
    if (!isBuildFresh()) await build()
  })
}

/** Builds in any case. */
export async function rebuild(): Promise<number> {
  await withLock(projectFolder, build)
  return 0
}
