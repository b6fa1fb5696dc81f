import { expect, test } from 'vitest'
import { addRow, freeRowCode, moveRowBy, removeRow } from './row-changes.ts'
import { rowsOf } from './swot-cells.ts'
import { analysisWith, applied, cellAt, emptyAnalysis, id, withStrategies } from './testing/small-analysis.ts'

const empty = emptyAnalysis()
const row = (code: string, environment: 'internal' | 'external' = 'internal') => {
  const found = rowsOf(empty, environment).find((one) => one.code === code)
  if (found === undefined) throw new Error(`no row ${code}`)
  return found
}
const codes = (analysis: typeof empty, environment: 'internal' | 'external' = 'internal') =>
  rowsOf(analysis, environment).map((one) => one.code)

test('a row is added at the end of its block, or below another one', () => {
  const added = { id: id('new'), environment: 'internal', code: 'X1', label: '' } as const
  expect(codes(applied(empty, addRow(empty, added)))).toEqual(['Q', 'C', 'D1', 'D2', 'M', 'S', 'X1'])
  expect(codes(applied(empty, addRow(empty, added, row('Q').id)))).toEqual([
    'Q',
    'X1',
    'C',
    'D1',
    'D2',
    'M',
    'S',
  ])
})

test('a row moves within its block and stops at its ends', () => {
  expect(codes(applied(empty, moveRowBy(empty, row('C'), 1)))).toEqual(['Q', 'D1', 'C', 'D2', 'M', 'S'])
  expect(codes(applied(empty, moveRowBy(empty, row('C'), -1)))).toEqual(['C', 'Q', 'D1', 'D2', 'M', 'S'])
  expect(moveRowBy(empty, row('S'), 1)).toEqual([])
  expect(moveRowBy(empty, row('P', 'external'), -1)).toEqual([])
})

test('the statements of a row go with it, and their links', () => {
  const analysis = withStrategies(analysisWith(['Q', 'strength', 'a'], ['C', 'strength', 'b']), [
    ['one', 'SO', 'a', 'b'],
  ])
  const { rowId } = cellAt(analysis, 'Q', 'strength')
  const gone = analysis.rows.find((one) => one.id === rowId)
  if (gone === undefined) throw new Error('the row is there')
  const next = applied(analysis, removeRow(analysis, gone))
  expect(next.items.map((one) => one.id)).toEqual(['b'])
  expect(next.strategies[0]?.itemIds).toEqual(['b'])
  expect(codes(next)).not.toContain('Q')
})

test('a new row gets a code its block does not use yet', () => {
  const added = { id: id('new'), environment: 'internal', code: 'X1', label: '' } as const
  const next = applied(empty, addRow(empty, added))
  expect(freeRowCode(next, 'internal')).toBe('X2')
  expect(freeRowCode(next, 'external')).toBe('X1')
})
