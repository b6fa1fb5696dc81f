import { isAbsolute, resolve } from 'node:path'
import { type DocumentKind, documentKinds } from '../shared/domain/aggregate.ts'
import { type ItemId, itemIdSchema } from '../shared/domain/identifier.ts'
import { type Language, languages } from '../shared/domain/language.ts'
import { type DocumentFormat, documentFormats } from '../shared/document-model/document-model.ts'
import { UsageFailure } from './cli-failure.ts'
import type { CommandContext, Invocation } from './command.ts'

/** The operand at a place; its absence was refused before. */
export function operandAt(invocation: Invocation, at: number): string {
  const operand = invocation.operands[at]
  if (operand === undefined) throw new UsageFailure('cli.usage.tooFew')
  return operand
}

/** One of a list of words, else wrong usage that names them. */
export function choice<T extends string>(value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value)
  if (found === undefined)
    throw new UsageFailure('cli.usage.notAChoice', { value, choices: allowed.join(', ') })
  return found
}

/** `--language`, or null where it was left out. */
export function languageChoice(invocation: Invocation): Language | null {
  const { language } = invocation.options
  return typeof language === 'string' ? choice(language, languages) : null
}

/** `--format docx,pdf`, each format once. */
export function formatChoice(invocation: Invocation): DocumentFormat[] {
  const { format } = invocation.options
  if (typeof format !== 'string') throw new UsageFailure('cli.usage.needsOption', { option: '--format' })
  return [...new Set(format.split(',').map((each) => choice(each.trim().toLowerCase(), documentFormats)))]
}

/** `analysis`, `plan` or `proposal`. */
export function documentKindAt(invocation: Invocation, at: number): DocumentKind {
  return choice(operandAt(invocation, at), documentKinds)
}

/** An id as it was typed; one that could never be one is as good as unknown. */
export function idAt(invocation: Invocation, at: number): ItemId {
  const typed = operandAt(invocation, at)
  const id = itemIdSchema.safeParse(typed)
  if (!id.success) throw new UsageFailure('cli.usage.notAnId', { value: typed })
  return id.data
}

/** A file or folder as it was typed, made absolute. */
export function pathFrom(typed: string, context: Pick<CommandContext, 'cwd'>): string {
  return isAbsolute(typed) ? typed : resolve(context.cwd, typed)
}
