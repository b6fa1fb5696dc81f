import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatClipboardTable, parseClipboardTable } from './clipboard-table.ts'
import { summarise } from './selection-summary.ts'
import { moveSelection, nextPlace, rangeOf, selectPlace } from './grid-selection.ts'

const size = { rows: 3, columns: 4 }

describe('clipboard', () => {
  test('what is copied comes back the same', () => {
    const cell = fc.string().filter((text) => !/\r/.test(text))
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
      )
    fc.assert(
      fc.property(table, (rows) => {
        fc.pre(rows.at(-1)?.some((text) => text !== '') === true || (rows.at(-1)?.length ?? 0) > 1)
        expect(parseClipboardTable(formatClipboardTable(rows))).toEqual(rows)
      }),
    )
  })
  test('reads what Excel writes: quoted cells, CRLF, a line end at the end', () => {
    expect(parseClipboardTable('a\t"b ""x""\nc"\r\n1\t2\r\n')).toEqual([
      ['a', 'b "x"\nc'],
      ['1', '2'],
    ])
  })
  test('a single word is one cell', () => {
    expect(parseClipboardTable('12.5%')).toEqual([['12.5%']])
    expect(parseClipboardTable('')).toEqual([])
  })
})

describe('selection', () => {
  test('stops at the edges', () => {
    const corner = selectPlace({ row: 0, column: 0 }, size)
    expect(moveSelection(corner, { rows: -1, columns: -1 }, size, false)).toEqual(corner)
  })
  test('grows from where it began and shrinks again', () => {
    const start = selectPlace({ row: 1, column: 1 }, size)
    const grown = moveSelection(start, { rows: 1, columns: 2 }, size, true)
    expect(rangeOf(grown)).toEqual({ top: 1, bottom: 2, left: 1, right: 3 })
    expect(rangeOf(moveSelection(grown, { rows: -2, columns: 0 }, size, true))).toEqual({
      top: 0,
      bottom: 1,
      left: 1,
      right: 3,
    })
  })
  test('Tab runs along the row and on to the next', () => {
    expect(nextPlace({ row: 0, column: 3 }, false, size)).toEqual({ row: 1, column: 0 })
    expect(nextPlace({ row: 1, column: 0 }, true, size)).toEqual({ row: 0, column: 3 })
    expect(nextPlace({ row: 2, column: 3 }, false, size)).toEqual({ row: 2, column: 3 })
  })
})

describe('figures of a selection', () => {
  test('sum, average, least and most', () => {
    expect(summarise([1, 2, 4])).toEqual({ count: 3, sum: 7, average: 2, min: 1, max: 4 })
    expect(summarise([-1, -2])).toEqual({ count: 2, sum: -3, average: -2, min: -2, max: -1 })
  })
  test('one cell needs no figures', () => {
    expect(summarise([5])).toBeNull()
  })
})
