import type { FieldIssue } from '../contract/app-error.ts'
import { fieldIssue } from '../contract/field-issues.ts'
import { type AggregateKind, type Aggregates, collections } from './aggregate.ts'
import { checkAggregate } from './aggregate-rules.ts'
import type { Change } from './change.ts'
import { protectedFields } from './record.ts'

/** The aggregate after a list of changes and the changes that lead back, or why they cannot be made. */
export type AppliedChanges<K extends AggregateKind> =
  | { readonly ok: true; readonly next: Aggregates[K]; readonly inverse: readonly Change[] }
  | { readonly ok: false; readonly issues: readonly FieldIssue[] }

/**
 * Applies an edit without touching the given aggregate. Only the outcome has to be valid, so a row and the items in
 * it may go in either order. Unchanged lines keep their identity. Paths of issues are those of the outcome, except
 * for a step that cannot be made at all: `changes[3]`.
 */
export function applyChanges<K extends AggregateKind>(
  kind: K,
  aggregate: Aggregates[K],
  changes: readonly Change[],
): AppliedChanges<K> {
  const draft = new Draft(kind, aggregate)
  const inverse: Change[] = []
  for (const [at, change] of changes.entries()) {
    const back = draft.apply(change)
    if ('code' in back) return { ok: false, issues: [{ ...back, path: `changes[${at}].${back.path}` }] }
    inverse.unshift(back)
  }
  const next = draft.result()
  const checked = checkAggregate(kind, next)
  // The check has just shown that `next` is what the schema asks for; its own copy would lose the lines' identity.
  return checked.ok ? { ok: true, next: next as Aggregates[K], inverse } : checked
}

type JsonValue = Extract<Change, { op: 'set' }>['to']
type Line = Extract<Change, { op: 'insert' }>['line']
type Step = Change | FieldIssue

/** The aggregate while it is being changed; collections are copied once, lines when they change. */
class Draft {
  readonly #fields: Map<string, JsonValue>
  readonly #collections: Map<string, Line[]>

  constructor(kind: AggregateKind, aggregate: object) {
    const names = new Set<string>(collections[kind])
    // Aggregates are plain JSON by their schema.
    const entries = Object.entries(aggregate) as [string, JsonValue][]
    this.#fields = new Map(entries.filter(([name]) => !names.has(name)))
    this.#collections = new Map(
      entries.filter(([name]) => names.has(name)).map(([name, lines]) => [name, [...(lines as Line[])]]),
    )
  }

  result(): object {
    return Object.fromEntries<unknown>([...this.#fields, ...this.#collections])
  }

  apply(change: Change): Step {
    if (change.op === 'set') return this.#set(change.field, change.to)
    const lines = this.#collections.get(change.collection)
    if (lines === undefined) return fieldIssue('collection', 'unknownField')
    switch (change.op) {
      case 'set-line':
        return setLine(lines, change)
      case 'insert':
        return insertLine(lines, change)
      case 'remove':
        return removeLine(lines, change)
      case 'move':
        return moveLine(lines, change)
    }
  }

  #set(field: string, to: JsonValue): Step {
    if (protectedFields.has(field)) return fieldIssue('field', 'protectedField')
    const from = this.#fields.get(field)
    if (from === undefined) return fieldIssue('field', 'unknownField')
    this.#fields.set(field, to)
    return { op: 'set', field, from: to, to: from }
  }
}

const indexOf = (lines: readonly Line[], id: string): number => lines.findIndex((line) => line.id === id)

function setLine(lines: Line[], change: Extract<Change, { op: 'set-line' }>): Step {
  const { collection, id, field, to } = change
  const at = indexOf(lines, id)
  const line = lines[at]
  if (line === undefined) return fieldIssue('id', 'badReference')
  if (field === 'id') return fieldIssue('field', 'protectedField')
  if (!Object.hasOwn(line, field)) return fieldIssue('field', 'unknownField')
  lines[at] = { ...line, [field]: to }
  return { op: 'set-line', collection, id, field, from: to, to: line[field] as JsonValue }
}

function insertLine(lines: Line[], change: Extract<Change, { op: 'insert' }>): Step {
  const { collection, after, line } = change
  const before = after === null ? -1 : indexOf(lines, after)
  if (after !== null && before === -1) return fieldIssue('after', 'badReference')
  if (indexOf(lines, line.id) !== -1) return fieldIssue('line.id', 'duplicateId')
  lines.splice(before + 1, 0, line)
  return { op: 'remove', collection, id: line.id }
}

function removeLine(lines: Line[], change: Extract<Change, { op: 'remove' }>): Step {
  const { collection, id } = change
  const at = indexOf(lines, id)
  const line = lines[at]
  if (line === undefined) return fieldIssue('id', 'badReference')
  lines.splice(at, 1)
  return { op: 'insert', collection, after: lines[at - 1]?.id ?? null, line }
}

function moveLine(lines: Line[], change: Extract<Change, { op: 'move' }>): Step {
  const { collection, id, after } = change
  const at = indexOf(lines, id)
  const line = lines[at]
  if (line === undefined) return fieldIssue('id', 'badReference')
  const previous = lines[at - 1]?.id ?? null
  if (after === id || (after !== null && indexOf(lines, after) === -1))
    return fieldIssue('after', 'badReference')
  lines.splice(at, 1)
  lines.splice(after === null ? 0 : indexOf(lines, after) + 1, 0, line)
  return { op: 'move', collection, id, after: previous }
}
