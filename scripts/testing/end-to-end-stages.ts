import { globSync } from 'node:fs'
import { buildWhereStale } from '../start/build.ts'
import { electronBinary } from '../start/electron-binary.ts'
import { capture } from '../tasks/capture.ts'
import { projectFolder, toolScript } from '../tasks/project.ts'
import { SetUpFailure } from '../setup/set-up-failure.mjs'
import { text } from '../setup/messages.mjs'
import { provideChromium } from './chromium.ts'
import { freshReportFile, readReport } from './report-file.ts'
import type { Stage, StageResult } from './stage.ts'
import { tallyOfCheck, tallyOfPlaywright } from './tally.ts'

const limit = 900_000

const hasSpecs = (): boolean => globSync('tests/e2e/**/*.spec.ts', { cwd: projectFolder }).length > 0

const skipped = (reason: string): StageResult => ({
  tally: { passed: 0, failed: 0 },
  output: '',
  skipped: reason,
})

/** The build that the launchers run; counts as one check. */
export const buildStage: Stage = {
  name: 'build',
  isParallel: false,
  run: async () => {
    try {
      await buildWhereStale()
      return { tally: tallyOfCheck(0), output: '' }
    } catch (error) {
      const output = error instanceof SetUpFailure ? text(error.key, error.params) : String(error)
      return { tally: tallyOfCheck(1), output }
    }
  },
}

/** One launcher of the end-to-end suite (a project of playwright.config.ts). */
function launcherStage(launcher: 'host' | 'stub' | 'electron'): Stage {
  const run = async (show: boolean): Promise<StageResult> => {
    if (!hasSpecs()) return skipped('no end-to-end tests yet')
    if (launcher === 'electron' && electronBinary() === null) return skipped('no Electron binary here')
    const chromium = await provideChromium()
    const file = freshReportFile(`e2e-${launcher}`)
    const args = ['test', `--project=${launcher}`, '--reporter=line,json', '--pass-with-no-tests']
    const result = await capture(process.execPath, [toolScript('playwright'), ...args], {
      show,
      timeout: limit,
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file, KEYPLAN_CHROMIUM: chromium },
    })
    return { tally: tallyOfPlaywright(readReport(file), result.code), output: show ? '' : result.output }
  }
  return { name: launcher, isParallel: false, run }
}

/** The end-to-end suite, a stage per way to run the same application. */
export const launcherStages: readonly Stage[] = [
  launcherStage('host'),
  launcherStage('stub'),
  launcherStage('electron'),
]
