import { describe, expect, test } from 'vitest'
import { lacksNode20, terminalLanguage, textIn } from './messages.mjs'
import en from './texts/en.json' with { type: 'json' }
import zhCn from './texts/zh-CN.json' with { type: 'json' }

const placeholders = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort()
const keys = Object.keys(en) as (keyof typeof en)[]

test('both languages have the same sentences', () => {
  expect(Object.keys(zhCn)).toEqual(keys)
})

describe.each(keys)('%s', (key) => {
  test('is translated, with the same placeholders', () => {
    expect(/\p{Script=Han}/u.test(zhCn[key])).toBe(true)
    expect(/\p{Script=Han}/u.test(en[key])).toBe(false)
    expect(placeholders(zhCn[key])).toEqual(placeholders(en[key]))
  })
})

describe('the language of a terminal', () => {
  test.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'en-US', 'zh-CN'],
    [{ LANG: 'zh_TW.UTF-8' }, 'en-US', 'zh-CN'],
    [{ LANG: 'en_US.UTF-8' }, 'zh-CN', 'en'],
    [{ LANG: 'C.UTF-8' }, 'zh-CN', 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'de-DE', 'en'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, 'en-US', 'zh-CN'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN' }, 'en-US', 'zh-CN'],
    [{ LANG: '' }, 'zh-CN', 'zh-CN'],
    [{}, 'zh-CN', 'zh-CN'],
    [{}, 'en-GB', 'en'],
  ])('%o on a %s system is %s', (env, system, language) => {
    expect(terminalLanguage(env, system)).toBe(language)
  })
})

test('a sentence takes its values', () => {
  expect(textIn('en', 'nodeTooOld', { version: '18.2.0' })).toContain('18.2.0')
  expect(textIn('zh-CN', 'unknownTask', { task: 'x', tasks: 'a' })).toBe('没有名为 x 的任务。可用的任务：a。')
})

test.each([
  ['18.20.4', true],
  ['19.9.0', true],
  ['20.0.0', false],
  ['24.21.0', false],
])('Node %s is too old: %s', (version, isTooOld) => {
  expect(lacksNode20(version)).toBe(isTooOld)
})
