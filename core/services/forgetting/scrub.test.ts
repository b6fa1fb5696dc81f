import { expect, test } from 'vitest'
import { scrubData, scrubFor } from './scrub.ts'

const li = scrubFor({ names: ['Li'], contacts: ['li@works.example', '+86 (755) 1234'] }, '原成员')

test.each([
  ['Li takes part', '原成员 takes part'],
  ['ask Li.', 'ask 原成员.'],
  ['Nanling Power Limited', 'Nanling Power Limited'],
  ['由Li负责', '由原成员负责'],
  ['a list', 'a list'],
  ['write to LI@works.example today', 'write to  today'],
  ['call +86 (755) 1234', 'call '],
])('a Latin name counts as a whole word, an address in any case: %j', (text, expected) => {
  expect(li(text)).toBe(expected)
})

test('a Chinese name counts wherever it stands', () => {
  const scrub = scrubFor({ names: ['李明远'], contacts: [] }, '原成员')
  expect(scrub('请李明远于周五前答复')).toBe('请原成员于周五前答复')
})

test('a replacement is taken as it is written', () => {
  expect(scrubFor({ names: ['Li'], contacts: [] }, '$&')('Li')).toBe('$&')
})

test('without a word to look for nothing changes', () => {
  expect(scrubFor({ names: [], contacts: [] }, 'x')('anything')).toBe('anything')
})

test('choices and pointers stay, texts at any depth change, the rest is the same object', () => {
  const untouched = { text: 'nothing here' }
  const data = {
    kind: 'Li',
    ownerId: 'Li',
    itemIds: ['Li'],
    list: [untouched, { text: 'Li' }],
    count: 3,
    none: null,
  }
  const next = scrubData(data, li)
  expect(next).toEqual({ ...data, list: [untouched, { text: '原成员' }] })
  expect(scrubData(untouched, li)).toBe(untouched)
})
