import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { Invocation, OptionName } from './command.ts'
import { UsageFailure } from './cli-failure.ts'

const options = {
  workspace: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  language: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  replace: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options']
type Option = keyof typeof options

/** The words of a command line, with everything that belongs to every command taken out. */
export interface ParsedArguments extends Invocation {
  /** Null where none was named. */
  readonly command: string | null
  readonly workspace: string | null
  readonly isJson: boolean
  readonly asks: 'help' | 'version' | null
}

/** Reads the arguments; options may stand before or behind the command. Unknown ones are wrong usage. */
export function parseArguments(args: readonly string[]): ParsedArguments {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const words: string[] = []
  const given = new Map<Option, string | true>()
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind === 'option') given.set(...readOption(token))
  }
  const [command = null, ...operands] = words
  const workspace = given.get('workspace')
  const own: { [O in OptionName]?: string | true } = {}
  for (const name of ['language', 'format', 'out', 'replace'] as const) {
    const value = given.get(name)
    if (value !== undefined) own[name] = value
  }
  return {
    command,
    operands,
    options: own,
    workspace: typeof workspace === 'string' ? workspace : null,
    isJson: given.has('json'),
    asks: given.has('help') ? 'help' : given.has('version') ? 'version' : null,
  }
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function readOption({ name, rawName, value, inlineValue }: OptionToken): [Option, string | true] {
  if (!isOption(name)) throw new UsageFailure('cli.usage.unknownOption', { option: rawName })
  if (options[name].type === 'boolean') {
    if (value !== undefined) throw new UsageFailure('cli.usage.needsNoValue', { option: rawName })
    return [name, true]
  }
  // What begins like an option is one, unless it was glued on with `=`.
  if (value === undefined || value === '' || (inlineValue !== true && value.startsWith('-')))
    throw new UsageFailure('cli.usage.needsValue', { option: rawName })
  return [name, value]
}

function isOption(name: string): name is Option {
  return Object.hasOwn(options, name)
}

/** Whether `--json` was asked for, even on a command line that is wrong otherwise. */
export function asksForJson(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return (end === -1 ? args : args.slice(0, end)).includes('--json')
}
