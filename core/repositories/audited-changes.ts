import type { Change } from '../../shared/domain/change.ts'

type JsonValue = Extract<Change, { op: 'set' }>['to']

/** A rich-text change as the audit keeps it: only the blocks that differ (A4). */
export interface BlockDifference {
  /** Blocks that stayed before the first difference. */
  readonly keptBefore: number
  readonly removed: readonly JsonValue[]
  readonly added: readonly JsonValue[]
  readonly keptAfter: number
}

/** A change without the part of a long body that stayed the same. */
export type AuditedChange =
  | Change
  | {
      readonly op: 'set-blocks'
      readonly collection: string
      readonly id: string
      readonly field: string
      readonly blocks: BlockDifference
    }

export function compactChanges(changes: readonly Change[]): AuditedChange[] {
  return changes.map((change) =>
    change.op === 'set-line' && Array.isArray(change.from) && Array.isArray(change.to)
      ? {
          op: 'set-blocks',
          collection: change.collection,
          id: change.id,
          field: change.field,
          blocks: blockDifference(change.from, change.to),
        }
      : change,
  )
}

/** Where two lists of blocks start and stop to differ. */
export function blockDifference(from: readonly JsonValue[], to: readonly JsonValue[]): BlockDifference {
  const before = from.map((block) => JSON.stringify(block))
  const after = to.map((block) => JSON.stringify(block))
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return {
    keptBefore: start,
    removed: from.slice(start, from.length - end),
    added: to.slice(start, to.length - end),
    keptAfter: end,
  }
}
