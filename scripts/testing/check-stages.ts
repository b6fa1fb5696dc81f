import { capture } from '../tasks/capture.ts'
import { toolScript, type ToolName } from '../tasks/project.ts'
import { depcruiseArguments, environments, eslintArguments, prettierArguments } from '../tasks/quality.ts'
import type { Stage, StageResult } from './stage.ts'
import { tallyOfCheck } from './tally.ts'

const limit = 300_000

function check(name: string, tool: ToolName, runs: () => readonly (readonly string[])[]): Stage {
  const run = async (): Promise<StageResult> => {
    const all = runs().map((args) =>
      capture(process.execPath, [toolScript(tool), ...args], { timeout: limit }),
    )
    const results = await Promise.all(all)
    const code = results.every((result) => result.code === 0) ? 0 : 1
    return {
      tally: tallyOfCheck(code),
      output: code === 0 ? '' : results.map((result) => result.output).join(''),
    }
  }
  return { name, isParallel: true, run }
}

/** Checks of the sources; each counts as one. The slowest comes first. */
export const checkStages: readonly Stage[] = [
  check('lint', 'eslint', () => [eslintArguments]),
  check('types', 'tsc', () => environments().map((file) => ['-p', file])),
  check('format', 'prettier', () => [['--check', ...prettierArguments]]),
  check('deps', 'depcruise', () => [depcruiseArguments]),
]
