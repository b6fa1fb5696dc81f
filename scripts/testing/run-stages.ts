import { availableParallelism } from 'node:os'
import type { Stage, StageResult } from './stage.ts'
import { sum, type Tally } from './tally.ts'

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

function verdict(name: string, result: StageResult, seconds: number): string {
  if (result.skipped !== undefined) return `– ${name}: skipped, ${result.skipped}`
  const { passed, failed } = result.tally
  const mark = failed === 0 ? '✓' : '✗'
  return `${mark} ${name}: ${String(passed)} passed, ${String(failed)} failed (${seconds.toFixed(1)} s)`
}

async function runOne(stage: Stage, show: boolean): Promise<Tally> {
  const started = performance.now()
  const crashed = (error: unknown): StageResult => ({
    tally: { passed: 0, failed: 1 },
    output: error instanceof Error ? error.message : String(error),
  })
  const result = await stage.run(show).catch(crashed)
  if (result.output.trim() !== '' && result.tally.failed > 0)
    say(`\n── ${stage.name}\n${result.output.trimEnd()}`)
  say(verdict(stage.name, result, (performance.now() - started) / 1000))
  return result.tally
}

/** Runs stages side by side, as many as the machine has cores. */
async function runTogether(stages: readonly Stage[]): Promise<readonly Tally[]> {
  const waiting = [...stages]
  const tallies: Tally[] = []
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      tallies.push(await runOne(next, false))
    }
  }
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work))
  return tallies
}

/** Runs all stages; one that fails does not stop the rest. */
export async function runStages(stages: readonly Stage[]): Promise<Tally> {
  const together = stages.filter((stage) => stage.isParallel)
  const tallies = [...(await runTogether(together))]
  for (const stage of stages.filter((one) => !one.isParallel)) tallies.push(await runOne(stage, true))
  return sum(tallies)
}
