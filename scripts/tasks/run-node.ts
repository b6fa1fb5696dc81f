import { runInPlace } from '../setup/run-child.mjs'
import { projectFolder, toolScript, type ToolName } from './project.ts'

type Environment = Readonly<Record<string, string>>

/** Runs a script on this Node in our place and answers with its exit code. */
export function runNode(script: string, args: readonly string[], env: Environment = {}): Promise<number> {
  return runInPlace(process.execPath, [script, ...args], {
    cwd: projectFolder,
    env: { ...process.env, ...env },
  })
}

/** Runs a tool of the packages in our place. */
export function runTool(tool: ToolName, args: readonly string[], env: Environment = {}): Promise<number> {
  return runNode(toolScript(tool), args, env)
}
