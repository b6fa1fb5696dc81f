import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addItem,
  dropItem,
  isUntouched,
  moveItemBy,
  moveItemTo,
  newItem,
  removeItems,
} from './item-changes.ts'
import { cellsInOrder, itemsInCell } from './swot-cells.ts'
import {
  analysisWith,
  applied,
  cellAt,
  emptyAnalysis,
  id,
  idsIn,
  item,
  withStrategies,
} from './testing/small-analysis.ts'

const mixed = analysisWith(
  ['Q', 'strength', 'a'],
  ['Q', 'weakness', 'w'],
  ['C', 'strength', 'x', 'y'],
  ['Q', 'strength', 'b', 'c'],
)

describe('adding', () => {
  test('without a place puts a statement at the end of its cell', () => {
    const next = applied(mixed, addItem(mixed, newItem(id('new'), cellAt(mixed, 'Q', 'strength'))))
    expect(idsIn(next, 'Q', 'strength')).toEqual(['a', 'b', 'c', 'new'])
  })

  test('below another statement puts it right there', () => {
    const next = applied(mixed, addItem(mixed, newItem(id('new'), cellAt(mixed, 'Q', 'strength')), id('a')))
    expect(idsIn(next, 'Q', 'strength')).toEqual(['a', 'new', 'b', 'c'])
  })

  test('to an empty analysis works', () => {
    const empty = emptyAnalysis()
    const next = applied(empty, addItem(empty, newItem(id('new'), cellAt(empty, 'T', 'threat'))))
    expect(idsIn(next, 'T', 'threat')).toEqual(['new'])
  })
})

describe('moving by one place', () => {
  test('passes statements of other cells that stand between', () => {
    expect(idsIn(applied(mixed, moveItemBy(mixed, item(mixed, 'a'), 1)), 'Q', 'strength')).toEqual([
      'b',
      'a',
      'c',
    ])
    expect(idsIn(applied(mixed, moveItemBy(mixed, item(mixed, 'b'), -1)), 'Q', 'strength')).toEqual([
      'b',
      'a',
      'c',
    ])
  })

  test('at the lower edge goes to the top of the cell below', () => {
    const next = applied(mixed, moveItemBy(mixed, item(mixed, 'c'), 1))
    expect(idsIn(next, 'Q', 'strength')).toEqual(['a', 'b'])
    expect(idsIn(next, 'C', 'strength')).toEqual(['c', 'x', 'y'])
  })

  test('at the upper edge goes to the end of the cell above', () => {
    const next = applied(mixed, moveItemBy(mixed, item(mixed, 'x'), -1))
    expect(idsIn(next, 'Q', 'strength')).toEqual(['a', 'b', 'c', 'x'])
  })

  test('from the last inner row makes a strength an opportunity', () => {
    const analysis = analysisWith(['S', 'strength', 'a'])
    const next = applied(analysis, moveItemBy(analysis, item(analysis, 'a'), 1))
    expect(idsIn(next, 'P', 'opportunity')).toEqual(['a'])
  })

  test('at the end of the column changes nothing', () => {
    expect(moveItemBy(mixed, item(mixed, 'a'), -1)).toEqual([])
  })
})

describe('dropping', () => {
  test('onto a statement takes its place', () => {
    const down = dropItem(mixed, item(mixed, 'a'), { itemId: id('c') })
    expect(idsIn(applied(mixed, down), 'Q', 'strength')).toEqual(['b', 'c', 'a'])
    const up = dropItem(mixed, item(mixed, 'c'), { itemId: id('a') })
    expect(idsIn(applied(mixed, up), 'Q', 'strength')).toEqual(['c', 'a', 'b'])
    const over = dropItem(mixed, item(mixed, 'w'), { itemId: id('y') })
    expect(idsIn(applied(mixed, over), 'C', 'strength')).toEqual(['x', 'w', 'y'])
  })

  test('onto a cell goes to its end', () => {
    const cell = cellAt(mixed, 'E', 'threat')
    expect(idsIn(applied(mixed, dropItem(mixed, item(mixed, 'b'), { cell })), 'E', 'threat')).toEqual(['b'])
  })

  test('onto itself or its own place changes nothing', () => {
    expect(dropItem(mixed, item(mixed, 'a'), { itemId: id('a') })).toEqual([])
    expect(dropItem(mixed, item(mixed, 'c'), { cell: cellAt(mixed, 'Q', 'strength') })).toEqual([])
  })
})

test('a move puts the statement at the asked place and leaves the order of all others', () => {
  const cells = cellsInOrder(mixed)
  fc.assert(
    fc.property(fc.nat(5), fc.nat(cells.length - 1), fc.nat(4), (which, where, index) => {
      const moved = mixed.items[which]
      const cell = cells[where]
      if (moved === undefined || cell === undefined) return
      const next = applied(mixed, moveItemTo(mixed, moved, cell, index))
      const others = itemsInCell(mixed, cell).filter((one) => one.id !== moved.id)
      const expected = others.map((one) => one.id).toSpliced(Math.min(index, others.length), 0, moved.id)
      expect(itemsInCell(next, cell).map((one) => one.id)).toEqual(expected)
      for (const other of cells.filter((one) => one !== cell))
        expect(itemsInCell(next, other).map((one) => one.id)).toEqual(
          itemsInCell(mixed, other)
            .map((one) => one.id)
            .filter((one) => one !== moved.id),
        )
    }),
  )
})

test('removing a statement takes it out of the strategies that used it', () => {
  const analysis = withStrategies(mixed, [
    ['one', 'SO', 'a', 'b'],
    ['two', 'WO', 'w'],
  ])
  const next = applied(analysis, removeItems(analysis, new Set([id('a')])))
  expect(next.strategies.map((one) => one.itemIds)).toEqual([['b'], ['w']])
  expect(next.items.map((one) => one.id)).not.toContain('a')
})

test('a statement counts as untouched until somebody weighs, proves, confirms or uses it', () => {
  const a = item(mixed, 'a')
  expect(isUntouched(mixed, a)).toBe(true)
  expect(isUntouched(mixed, { ...a, weight: 4 })).toBe(false)
  expect(isUntouched(mixed, { ...a, claim: { ...a.claim, source: 'visit' } })).toBe(false)
  expect(isUntouched(mixed, { ...a, claim: { ...a.claim, status: 'confirmed' } })).toBe(false)
  expect(isUntouched(withStrategies(mixed, [['one', 'SO', 'a']]), a)).toBe(false)
})
