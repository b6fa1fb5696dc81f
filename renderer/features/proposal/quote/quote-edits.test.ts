import { describe, expect, test } from 'vitest'
import { quoteFigures } from '../../../../shared/calculations/quote.ts'
import type { Change } from '../../../../shared/domain/change.ts'
import { type ItemId, itemIdSchema } from '../../../../shared/domain/identifier.ts'
import { quantitySchema, unitPriceSchema } from '../../../../shared/domain/quantities.ts'
import { translatorFor } from '../../../../shared/i18n/translator.ts'
import {
  checkQuoteEdit,
  editQuote,
  insertQuoteLine,
  moveQuoteRow,
  newQuoteLine,
  type QuoteParts,
  removeQuoteRows,
} from './quote-edits.ts'
import { quoteRows } from './quote-rows.ts'

const { t } = translatorFor('zh-CN')
const id = (text: string): ItemId => itemIdSchema.parse(text)
let count = 0
const newId = (): ItemId => id(`new-${String(++count)}`)
const line = (name: string, group: string | null) => ({
  ...newQuoteLine(id(name), group === null ? null : id(group), undefined),
  name,
  quantity: quantitySchema.parse(2_000),
  unitPrice: unitPriceSchema.parse(1_000_000),
})
const quote: QuoteParts & { pricesInclude: 'net' } = {
  currency: 'CNY',
  pricesInclude: 'net',
  quoteGroups: [
    { id: id('A'), title: '主机' },
    { id: id('B'), title: '服务' },
  ],
  quoteLines: [line('a1', 'A'), line('a2', 'A'), line('b1', 'B')],
}
const set = (change: Change | undefined): unknown =>
  change?.op === 'set-line' ? [change.id, change.field, change.to] : change

describe('rows', () => {
  test('a folded group still shows its subtotal and hides its lines', () => {
    const rows = quoteRows(quoteFigures(quote), new Set([id('A')]), t)
    expect(rows.map((row) => row.id)).toEqual(['A', 'B', 'b1'])
    expect(rows[0]?.cells['amount']?.text).toBe('400.00')
  })
})

describe('typing', () => {
  test('a price is read exactly and a free line is free', () => {
    const changes = editQuote(quote, [{ rowId: 'a1', column: 'unitPrice', text: '¥1.2万' }], [], newId, t)
    expect(changes.map(set)).toEqual([['a1', 'unitPrice', 120_000_000]])
    const free = editQuote(quote, [{ rowId: 'a1', column: 'unitPrice', text: '免费' }], [], newId, t)
    expect(free.map(set)).toEqual([['a1', 'isFree', true]])
  })
  test('95折 is a reduction of 5 %', () => {
    expect(
      editQuote(quote, [{ rowId: 'a1', column: 'discount', text: '95折' }], [], newId, t).map(set),
    ).toEqual([['a1', 'discount', 500]])
  })
  test('what cannot be read is refused with a reason', () => {
    expect(checkQuoteEdit(quote, { rowId: 'a1', column: 'quantity', text: 'viele' }, t)).not.toBeNull()
    expect(checkQuoteEdit(quote, { rowId: 'a1', column: 'name', text: 'x'.repeat(2_000) }, t)).not.toBeNull()
    expect(checkQuoteEdit(quote, { rowId: 'A', column: 'name', text: '新组' }, t)).toBeNull()
  })
  test('two cells of one line in one paste give one change each', () => {
    const edits = [
      { rowId: 'a1', column: 'quantity', text: '3' },
      { rowId: 'a1', column: 'unitPrice', text: '9.99' },
    ]
    expect(editQuote(quote, edits, [], newId, t).map(set)).toEqual([
      ['a1', 'quantity', 3_000],
      ['a1', 'unitPrice', 99_900],
    ])
  })
  test('rows pasted below the last become lines of its group', () => {
    const [change] = editQuote(quote, [], [{ name: '培训', quantity: '2', unitPrice: '500' }], newId, t)
    expect(change).toMatchObject({
      op: 'insert',
      after: 'b1',
      line: { name: '培训', groupId: 'B', quantity: 2_000 },
    })
  })
})

describe('rows as a whole', () => {
  test('a new line below a group head stands first in that group', () => {
    expect(insertQuoteLine(quote, 'B', newId)).toMatchObject({
      op: 'insert',
      after: 'a2',
      line: { groupId: 'B' },
    })
  })
  test('removing a group alone keeps its lines', () => {
    expect(removeQuoteRows(quote, ['A']).map((one) => one.op)).toEqual(['set-line', 'set-line', 'remove'])
    expect(removeQuoteRows(quote, ['A', 'a1', 'a2']).map((one) => one.op)).toEqual([
      'remove',
      'remove',
      'remove',
    ])
  })
  test('a line at the edge of its group moves into the next', () => {
    expect(moveQuoteRow(quote, 'a2', 1).map(set)).toEqual([['a2', 'groupId', 'B']])
    expect(moveQuoteRow(quote, 'b1', -1).map(set)).toEqual([['b1', 'groupId', 'A']])
    expect(moveQuoteRow(quote, 'b1', 1)).toEqual([])
  })
  test('a line moves past its neighbour', () => {
    expect(moveQuoteRow(quote, 'a2', -1)).toEqual([
      { op: 'move', collection: 'quoteLines', id: 'a2', after: null },
    ])
    expect(moveQuoteRow(quote, 'a1', 1)).toEqual([
      { op: 'move', collection: 'quoteLines', id: 'a1', after: 'a2' },
    ])
  })
})
