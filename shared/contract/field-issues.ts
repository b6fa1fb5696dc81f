import type { z } from 'zod'
import type { FieldIssue } from './app-error.ts'

/** Every way a value can be refused. The text is `validation.<code>`; a test checks both languages. */
export const validationCodes = [
  'required',
  'tooLong',
  'tooMany',
  'tooFew',
  'tooLarge',
  'tooSmall',
  'outOfRange',
  'notANumber',
  'notADate',
  'notAnEmail',
  'notAChoice',
  'unknownField',
  'badReference',
  'badFormat',
  'controlCharacters',
  'protectedField',
  'duplicateId',
  'wrongSide',
  'isYou',
  'alreadyExists',
  'notJson',
  'wrongSize',
  'wrongChecksum',
  'amountTooLarge',
] as const
/** One of the codes above. */
export type ValidationCode = (typeof validationCodes)[number]

/** Writes a path the way people read it: `accounts[0].name`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((part, at) =>
      typeof part === 'number' ? `[${part}]` : at === 0 ? String(part) : `.${String(part)}`,
    )
    .join('')
}

/** One fault, with the code checked against the list of texts. */
export function fieldIssue(
  path: string,
  code: ValidationCode,
  params: FieldIssue['params'] = {},
): FieldIssue {
  return { path, code, params }
}

/** Turns what a schema found into codes with texts of our own; `prefix` names the value that was checked. */
export function fieldIssuesOf(error: z.ZodError, prefix: readonly PropertyKey[] = []): FieldIssue[] {
  return error.issues.flatMap((issue) => issuesOf(issue, prefix))
}

type Issue = z.core.$ZodIssue

function issuesOf(issue: Issue, prefix: readonly PropertyKey[]): FieldIssue[] {
  const path = [...prefix, ...issue.path]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => fieldIssue(pathText([...path, key]), 'unknownField'))
  if (issue.code === 'invalid_union') return issuesOfUnion(issue, path)
  const { code, params } = describe(issue)
  return [fieldIssue(pathText(path), code, params)]
}

/** A union fails in each of its branches; the one that got furthest says most. */
function issuesOfUnion(issue: z.core.$ZodIssueInvalidUnion, path: readonly PropertyKey[]): FieldIssue[] {
  const telling = issue.errors.filter((branch) =>
    branch.some((found) => found.path.length > 0 || !['invalid_type', 'invalid_value'].includes(found.code)),
  )
  const branch = telling.at(-1)
  if (branch === undefined) return [fieldIssue(pathText(path), 'badFormat')]
  return branch.flatMap((found) => issuesOf(found, path))
}

interface Described {
  readonly code: ValidationCode
  readonly params?: FieldIssue['params']
}

function describe(issue: Issue): Described {
  switch (issue.code) {
    case 'invalid_type':
      return describeType(issue)
    case 'too_big':
      return describeSize(issue.origin, Number(issue.maximum), 'max')
    case 'too_small':
      return describeSize(issue.origin, Number(issue.minimum), 'min')
    case 'invalid_format':
      return { code: formatCode(issue.format, issue.pattern) }
    case 'invalid_value':
      return { code: 'notAChoice' }
    case 'custom':
      return { code: issue.message === 'required' ? 'required' : 'badFormat' }
    default:
      return { code: 'badFormat' }
  }
}

function describeType(issue: z.core.$ZodIssueInvalidType): Described {
  if (issue.input === undefined && issue.message.endsWith('received undefined')) return { code: 'required' }
  return { code: issue.expected === 'number' || issue.expected === 'int' ? 'notANumber' : 'badFormat' }
}

function describeSize(origin: string, bound: number, side: 'min' | 'max'): Described {
  if (origin === 'string')
    return side === 'max' ? { code: 'tooLong', params: { max: bound } } : { code: 'required' }
  if (origin === 'array' || origin === 'set')
    return side === 'max'
      ? { code: 'tooMany', params: { max: bound } }
      : { code: 'tooFew', params: { min: bound } }
  return side === 'max'
    ? { code: 'tooLarge', params: { max: bound } }
    : { code: 'tooSmall', params: { min: bound } }
}

function formatCode(format: string, pattern: string | undefined): ValidationCode {
  if (format === 'date' || format === 'datetime') return 'notADate'
  if (format === 'email') return 'notAnEmail'
  if (pattern === '/\\S/u') return 'required'
  if (pattern?.includes('\\u007F]*$') === true) return 'controlCharacters'
  return 'badFormat'
}
