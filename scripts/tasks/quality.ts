import { existsSync, readdirSync } from 'node:fs'
import { inProject, toolScript, type ToolName } from './project.ts'
import { runNode, runTool } from './run-node.ts'

const cacheFolder = (name: string): string => inProject('node_modules', '.cache', name)

/** Arguments of the format check, `--write` added to repair. */
export const prettierArguments: readonly string[] = [
  '--cache',
  `--cache-location=${cacheFolder('prettier/.prettier-cache')}`,
  '--log-level=warn',
  '.',
]

/** Arguments of the lint run. */
export const eslintArguments: readonly string[] = [
  '--cache',
  `--cache-location=${cacheFolder('eslint')}/`,
  '--cache-strategy=content',
  '--max-warnings=0',
  '.',
]

const cruised = [
  'shared',
  'core',
  'electron',
  'browser-host',
  'cli',
  'renderer',
  'scripts',
  'eslint-rules',
].filter((folder) => existsSync(inProject(folder)))

/** Arguments of the check of who imports whom (A2). */
export const depcruiseArguments: readonly string[] = ['--config', '.dependency-cruiser.cjs', ...cruised]

/** One TypeScript project per environment (A2, second lock). */
export function environments(): readonly string[] {
  return readdirSync(inProject('tsconfig'))
    .filter((name) => name.endsWith('.json') && name !== 'base.json')
    .sort()
    .map((name) => inProject('tsconfig', name))
}

async function runAll(tool: ToolName, runs: readonly (readonly string[])[]): Promise<number> {
  let worst = 0
  for (const args of runs) worst = Math.max(worst, await runNode(toolScript(tool), args))
  return worst
}

/** Checks the code style that prettier does not know. */
export const lint = (args: readonly string[]): Promise<number> =>
  runTool('eslint', [...eslintArguments, ...args])

/** Checks the types of every environment. */
export const typecheck = (): Promise<number> =>
  runAll(
    'tsc',
    environments().map((file) => ['-p', file]),
  )

/** Checks who imports whom. */
export const depcruise = (): Promise<number> => runTool('depcruise', depcruiseArguments)

/** Formats every file. */
export const format = (): Promise<number> => runTool('prettier', ['--write', ...prettierArguments])

/** Names the files that are not formatted. */
export const formatCheck = (): Promise<number> => runTool('prettier', ['--check', ...prettierArguments])
