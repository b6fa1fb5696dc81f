import { expect, test } from 'vitest'
import { excerptAround } from './excerpt.ts'

test.each([
  ['短文里的采购', '采购', '短文里的采购'],
  [`${'前'.repeat(30)}采购${'后'.repeat(80)}`, '采购', `…${'前'.repeat(16)}采购${'后'.repeat(54)}…`],
  ['One\n two\tthree', 'THREE', 'One two three'],
  ['x '.repeat(60), 'nowhere', `${'x '.repeat(36)}…`],
  ['', 'a', ''],
])('the words around the hit: %#', (text, query, excerpt) => {
  expect(excerptAround(text, query)).toBe(excerpt)
})

test('characters outside the basic plane are not cut in half', () => {
  expect(excerptAround(`${'😀'.repeat(100)}采购`, '采购').isWellFormed()).toBe(true)
})
