import type { Draft } from '../../../shared/contract/methods/history-methods.ts'
import type { AnyAggregate } from '../../../shared/domain/aggregate.ts'
import type { Change } from '../../../shared/domain/change.ts'
import { itemIdSchema } from '../../../shared/domain/identifier.ts'

type Json = Extract<Change, { op: 'set' }>['to']

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined

/** The edit that takes drafts over: each editor's key says which field it typed into. */
export function draftChanges(record: AnyAggregate, drafts: readonly Draft[]): readonly Change[] {
  return drafts.flatMap(({ editor, value }): readonly Change[] => {
    const parts = editor.split('/')
    // Drafts are stored as JSON and were JSON when typed.
    const to = value as Json
    if (parts.length === 1) return [{ op: 'set', field: editor, from: at(record, editor) as Json, to }]
    const [collection = '', lineId = '', field = ''] = parts
    const lines = at(record, collection)
    const line: unknown = Array.isArray(lines) ? lines.find((one) => at(one, 'id') === lineId) : undefined
    const id = itemIdSchema.safeParse(lineId)
    if (line === undefined || !id.success) return []
    return [{ op: 'set-line', collection, id: id.data, field, from: at(line, field) as Json, to }]
  })
}
