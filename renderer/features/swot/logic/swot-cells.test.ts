import { expect, test } from 'vitest'
import { cellBeside, cellForNew, cellsInOrder, itemsOfSide } from './swot-cells.ts'
import { analysisWith, cellAt, emptyAnalysis } from './testing/small-analysis.ts'

const empty = emptyAnalysis()

test('cells are read row by row, the inner block before the outer one', () => {
  const codes = cellsInOrder(empty).map(
    ({ rowId, side }) => `${empty.rows.find((row) => row.id === rowId)?.code ?? ''} ${side}`,
  )
  expect(codes.slice(0, 3)).toEqual(['Q strength', 'Q weakness', 'C strength'])
  expect(codes.slice(11, 14)).toEqual(['S weakness', 'P opportunity', 'P threat'])
  expect(codes).toHaveLength(20)
})

test('a column runs on from the inner to the outer block', () => {
  expect(cellBeside(empty, cellAt(empty, 'S', 'weakness'), 1)).toEqual(cellAt(empty, 'P', 'threat'))
  expect(cellBeside(empty, cellAt(empty, 'P', 'opportunity'), -1)).toEqual(cellAt(empty, 'S', 'strength'))
})

test('a column ends at its first and last cell', () => {
  expect(cellBeside(empty, cellAt(empty, 'Q', 'strength'), -1)).toBeNull()
  expect(cellBeside(empty, cellAt(empty, 'T', 'threat'), 1)).toBeNull()
})

test('the statements of a side stand in the order of the rows, whatever the order they were added in', () => {
  const analysis = analysisWith(['C', 'strength', 'late'], ['Q', 'strength', 'first'])
  expect(itemsOfSide(analysis, 'strength').map((one) => one.id)).toEqual(['first', 'late'])
})

test('a new statement goes to the row in front, or to the first row of its block', () => {
  const inFront = cellAt(empty, 'D2', 'strength')
  expect(cellForNew(empty, 'weakness', inFront)).toEqual(cellAt(empty, 'D2', 'weakness'))
  expect(cellForNew(empty, 'threat', inFront)).toEqual(cellAt(empty, 'P', 'threat'))
  expect(cellForNew({ rows: [] }, 'threat', null)).toBeNull()
})
