import { describe, expect, it } from 'vitest'
import type { Block, TableRow } from '../../../shared/document-model/document-model.ts'
import { announces, rowStaysWithNext, staysInPair } from './keep-rules.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', style: 'body', runs: [{ text }] })
const table: Block = { kind: 'table', caption: '', columns: [], rows: [] }
const list: Block = { kind: 'list', ordered: false, items: [] }

describe('announces', () => {
  it('holds a paragraph to a table, and to a list it opens with a colon', () => {
    expect(announces(paragraph('付款安排'), table)).toBe(true)
    expect(announces(paragraph('分三步：'), list)).toBe(true)
    expect(announces(paragraph('In three steps: '), list)).toBe(true)
  })
  it('lets other words go', () => {
    expect(announces(paragraph('分三步。'), list)).toBe(false)
    expect(announces(paragraph('完'), undefined)).toBe(false)
    expect(announces(table, table)).toBe(false)
  })
})

describe('staysInPair', () => {
  it('joins the first two and the last two', () => {
    expect([0, 1, 2, 3, 4].map((index) => staysInPair(index, 5))).toEqual([true, false, false, true, false])
    expect(staysInPair(0, 1)).toBe(false)
  })
})

describe('rowStaysWithNext', () => {
  it('joins groups with their first line and sums with the last', () => {
    const roles = ['body', 'body', 'group', 'body', 'body', 'subtotal', 'body', 'body'] as const
    const rows = roles.map((role): TableRow => ({ role, cells: [] }))
    const joined = rows.map((_, index) => rowStaysWithNext(rows, index))
    expect(joined).toEqual([true, false, true, false, true, false, true, false])
  })
})
