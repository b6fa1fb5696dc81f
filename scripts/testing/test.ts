import { checkStages } from './check-stages.ts'
import { buildStage, launcherStages } from './end-to-end-stages.ts'
import { runStages } from './run-stages.ts'
import { selectStages } from './selection.ts'
import type { Stage } from './stage.ts'
import { summaryLine } from './tally.ts'
import { toolsStage } from './test-tools.ts'
import { vitestStage } from './vitest-stages.ts'

const commitStages: readonly Stage[] = [
  ...checkStages,
  toolsStage,
  ...['unit', 'rules', 'integration', 'golden', 'faults'].map((project) => vitestStage(project)),
  buildStage,
  ...launcherStages,
]

/** The tests that have larger counts to run before an issue is closed (T). */
const longStages: readonly Stage[] = [
  toolsStage,
  ...['unit', 'integration', 'faults'].map((project) => vitestStage(project, 'long')),
]

const quickStages: readonly Stage[] = [
  ...checkStages.filter((stage) => stage.name !== 'format'),
  vitestStage('unit'),
]

async function run(stages: readonly Stage[], args: readonly string[]): Promise<number> {
  const all = stages.map((stage) => stage.name)
  const { names, unknown } = selectStages(args, all)
  if (unknown.length > 0) {
    process.stderr.write(`--only ${unknown.join(',')}? ${all.join(', ')}\n`)
    return 2
  }
  const tally = await runStages(stages.filter((stage) => names.includes(stage.name)))
  process.stdout.write(`\n${summaryLine(tally)}\n`)
  return tally.failed === 0 ? 0 : 1
}

/** Everything that must hold before a change lands. */
export const test = (args: readonly string[]): Promise<number> => run(commitStages, args)

/** The trust tests with their full counts. */
export const testLong = (args: readonly string[]): Promise<number> => run(longStages, args)

/** What is worth knowing within a minute. */
export const check = (args: readonly string[]): Promise<number> => run(quickStages, args)
