import { resolve } from 'node:path'
import { AppFailure } from '../core/app/app-failure.ts'
import { createNodePorts } from '../core/app/node-ports.ts'
import { defaultWorkspaceFolder } from '../core/app/workspace-folder.ts'
import type { Logger } from '../core/ports/core-ports.ts'
import { languageFromEnvironment } from '../shared/i18n/environment-language.ts'
import { type Translator, translatorFor } from '../shared/i18n/translator.ts'
import { CommandFailure, UsageFailure } from './cli-failure.ts'
import { commands } from './command-registry.ts'
import type { Command, CommandResult } from './command.ts'
import { helpLines } from './help.ts'
import { failureLines, type WordedFailure, wordFailure } from './output/word-failure.ts'
import { asksForJson, parseArguments, type ParsedArguments } from './parse-arguments.ts'
import type { Terminal } from './terminal.ts'

/** The surroundings of one call of `keyplan`. */
export interface CliSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly cwd: string
  readonly version: string
  readonly terminal: Terminal
}

export type ExitCode = 0 | 1 | 2

/** Runs one command line and answers its exit code: 0 done, 1 failed, 2 wrong usage. */
export async function runCli(args: readonly string[], surroundings: CliSurroundings): Promise<ExitCode> {
  const { terminal, env } = surroundings
  const language = languageFromEnvironment(env)
  const translator = translatorFor(language)
  const isJson = asksForJson(args)
  try {
    const { lines, json } = await answer(parseArguments(args), surroundings, translator)
    terminal.result(isJson ? `${JSON.stringify(json, null, 2)}\n` : lines.map((line) => `${line}\n`).join(''))
    return 0
  } catch (error) {
    if (isExplaining(env)) terminal.message(`${error instanceof Error ? error.stack : String(error)}\n`)
    const failure = worded(error, translator)
    const lines = failureLines(failure, translator)
    const hint = error instanceof UsageFailure ? [translator.t('cli.usage.seeHelp')] : []
    terminal.message(
      isJson ? `${JSON.stringify(failure)}\n` : [...lines, ...hint].map((line) => `${line}\n`).join(''),
    )
    return error instanceof UsageFailure ? 2 : 1
  }
}

async function answer(
  parsed: ParsedArguments,
  surroundings: CliSurroundings,
  translator: Translator,
): Promise<CommandResult> {
  const { env, platform, cwd, version, terminal } = surroundings
  const defaultFolder = defaultWorkspaceFolder(env, platform)
  if (parsed.asks === 'version') return { lines: [version], json: { version } }
  if (parsed.asks === 'help' || parsed.command === 'help') {
    const lines = helpLines(commands, defaultFolder, translator.t)
    return { lines, json: { help: lines } }
  }
  const command = chosenCommand(parsed)
  return command.run(parsed, {
    workspace: parsed.workspace === null ? defaultFolder : resolve(cwd, parsed.workspace),
    cwd,
    language: translator.language,
    translator,
    terminal,
    logger: isExplaining(env) ? createNodePorts().logger : silentLogger,
  })
}

const isExplaining = (env: CliSurroundings['env']): boolean => env['KEYPLAN_DEBUG'] === '1'

/** Stderr belongs to the failure of the command alone; `KEYPLAN_DEBUG=1` lets the core speak too. */
const silentLogger: Logger = { info: () => undefined, error: () => undefined }

function chosenCommand({ command: name, operands, options }: ParsedArguments): Command {
  if (name === null) throw new UsageFailure('cli.usage.noCommand')
  const command = commands.find((each) => each.name === name)
  if (command === undefined) throw new UsageFailure('cli.usage.unknownCommand', { command: name })
  const wanted = { command: name, operands: command.operands.join(' ') || '–' }
  if (operands.length < command.operands.length) throw new UsageFailure('cli.usage.tooFew', wanted)
  if (operands.length > command.operands.length) throw new UsageFailure('cli.usage.tooMany', wanted)
  const foreign = Object.keys(options).find((option) => !command.options.some((own) => own === option))
  if (foreign !== undefined)
    throw new UsageFailure('cli.usage.notForCommand', { command: name, option: `--${foreign}` })
  return command
}

/** Failures of ours keep their code; anything else is a bug, told without its innards. */
function worded(error: unknown, translator: Translator): WordedFailure {
  if (error instanceof UsageFailure)
    return { code: 'usage', message: translator.t(error.text, error.params), issues: [], more: 0 }
  if (error instanceof CommandFailure) return wordFailure(error.error, translator)
  if (error instanceof AppFailure) return wordFailure(error, translator)
  return wordFailure({ code: 'unexpected', params: {}, issues: [] }, translator)
}
