import type { FieldIssue } from '../../../shared/contract/app-error.ts'
import { fieldIssue, pathText } from '../../../shared/contract/field-issues.ts'

/** A value and how it was reached; the path is written only where there is a fault to tell. */
interface Reached {
  readonly value: object
  readonly key: PropertyKey | null
  readonly from: Reached | null
}

/**
 * Objects with a key `__proto__`. In JSON that is a key like any other and no schema names it, but schemas pass over
 * it in silence. Walks without recursion, since a hostile file nests as deep as it likes (F6).
 */
export function prototypeKeyFaults(raw: unknown): FieldIssue[] {
  if (typeof raw !== 'object' || raw === null) return []
  const issues: FieldIssue[] = []
  const open: Reached[] = [{ value: raw, key: null, from: null }]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (Object.hasOwn(at.value, '__proto__'))
      issues.push(fieldIssue(pathText([...keysOf(at), '__proto__']), 'unknownField'))
    const isList = Array.isArray(at.value)
    for (const [key, value] of Object.entries(at.value) as [string, unknown][])
      if (typeof value === 'object' && value !== null)
        open.push({ value, key: isList ? Number(key) : key, from: at })
  }
  return issues
}

function keysOf(reached: Reached): PropertyKey[] {
  const keys: PropertyKey[] = []
  for (let at: Reached | null = reached; at !== null; at = at.from) if (at.key !== null) keys.unshift(at.key)
  return keys
}
