import { capture } from '../tasks/capture.ts'
import { toolScript } from '../tasks/project.ts'
import { freshReportFile, readReport } from './report-file.ts'
import type { Stage, StageResult } from './stage.ts'
import { tallyOfVitest } from './tally.ts'

const limit = 900_000
const longLimit = 4 * 3_600_000

/** Counts of the trust tests: `commit` keeps all of them under three minutes, `long` goes before closing an issue. */
export type TestLength = 'commit' | 'long'

/** A project of vitest.config.ts as a stage. */
export function vitestStage(project: string, length: TestLength = 'commit'): Stage {
  const run = async (show: boolean): Promise<StageResult> => {
    const file = freshReportFile(project)
    const args = ['run', '--project', project, '--passWithNoTests', '--reporter=default', '--reporter=json']
    const result = await capture(
      process.execPath,
      [toolScript('vitest'), ...args, `--outputFile.json=${file}`],
      {
        show,
        timeout: length === 'long' ? longLimit : limit,
        env: { KEYPLAN_TEST_LENGTH: length },
      },
    )
    return { tally: tallyOfVitest(readReport(file), result.code), output: show ? '' : result.output }
  }
  return { name: project, isParallel: false, run }
}
