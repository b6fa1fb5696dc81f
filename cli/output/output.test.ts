import { expect, test } from 'vitest'
import { translatorFor } from '../../shared/i18n/translator.ts'
import { outline } from './outline.ts'
import { table } from './table.ts'
import { textWidth } from './text-width.ts'
import { failureLines, wordFailure } from './word-failure.ts'

test('a Chinese character takes two columns, a combining mark none', () => {
  expect(textWidth('北辰 A')).toBe(6)
  expect(textWidth('e\u0301')).toBe(1)
})

test('columns stay aligned with Chinese in them, and a cell stays on its line', () => {
  expect(
    table(
      ['Id', 'Name', 'X'],
      [
        ['1', '北辰', 'a\nb'],
        ['20', 'Acme Ltd', 'c'],
      ],
    ),
  ).toEqual(['Id  Name      X', '1   北辰      a b', '20  Acme Ltd  c'])
})

test('an outline shows what is empty and keeps lines of a text together', () => {
  expect(outline({ id: 'a', note: '', lines: [{ text: 'one\ntwo' }], none: [] })).toEqual([
    'id: a',
    'note: –',
    'lines:',
    '  1:',
    '    text: one',
    '          two',
    'none: –',
  ])
})

test('ten faults are listed and the rest counted', () => {
  const issues = Array.from({ length: 13 }, (_, at) => ({ path: `a[${at}]`, code: 'required', params: {} }))
  const failure = wordFailure(
    { code: 'bundle.invalid', params: { count: 13 }, issues },
    translatorFor('zh-CN'),
  )
  expect(failure).toMatchObject({ code: 'bundle.invalid', more: 3 })
  const lines = failureLines(failure, translatorFor('zh-CN'))
  expect(lines).toHaveLength(12)
  expect(lines.at(-1)).toBe('另有 3 处')
})
