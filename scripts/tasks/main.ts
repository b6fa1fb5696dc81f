import { tell } from '../setup/messages.mjs'
import { SetUpFailure, failureOfSystem } from '../setup/set-up-failure.mjs'
import { projectFolder } from './project.ts'
import { tasks } from './task-table.ts'

async function runTask(name: string, args: readonly string[]): Promise<number> {
  const load = Object.hasOwn(tasks, name) ? tasks[name] : undefined
  if (load === undefined) {
    tell('unknownTask', { task: name, tasks: Object.keys(tasks).join(', ') })
    return 2
  }
  const task = await load()
  return task(args)
}

try {
  const [name = '', ...args] = process.argv.slice(2)
  process.exitCode = await runTask(name, args)
} catch (error) {
  const failure = error instanceof SetUpFailure ? error : failureOfSystem(error, projectFolder)
  if (failure !== null) tell(failure.key, failure.params)
  else tell('unexpected', { reason: error instanceof Error ? error.message : String(error) })
  process.exitCode = 1
}
