import type { Logger } from '../core/ports/core-ports.ts'
import type { Language } from '../shared/domain/language.ts'
import type { Translator } from '../shared/i18n/translator.ts'
import type { Terminal } from './terminal.ts'

/** Options a command can take beside `--workspace` and `--json`, which all of them take. */
export type OptionName = 'language' | 'format' | 'out' | 'replace'

/** What a command was called with; options hold what was typed, not yet checked. */
export interface Invocation {
  readonly operands: readonly string[]
  readonly options: { readonly [O in OptionName]?: string | true }
}

/** What a command may use. */
export interface CommandContext {
  /** Absolute path of the workspace folder. */
  readonly workspace: string
  /** Folder that relative paths are meant from. */
  readonly cwd: string
  /** Language of messages, from the environment. */
  readonly language: Language
  readonly translator: Translator
  readonly terminal: Terminal
  readonly logger: Logger
}

/** The result in both forms; the command line prints one of them on stdout. */
export interface CommandResult {
  readonly lines: readonly string[]
  readonly json: unknown
}

/** One sub-command of `keyplan`. */
export interface Command {
  readonly name: CommandName
  /** What stands behind the name, as shown in the help, such as `KIND ID`. */
  readonly operands: readonly string[]
  readonly options: readonly OptionName[]
  readonly run: (invocation: Invocation, context: CommandContext) => Promise<CommandResult>
}

export const commandNames = [
  'sample',
  'list',
  'show',
  'import',
  'export-bundle',
  'export',
  'backup',
  'restore',
  'verify',
] as const
export type CommandName = (typeof commandNames)[number]
