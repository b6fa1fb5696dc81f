import { expect, test } from 'vitest'
import { languageFromEnvironment } from './environment-language.ts'

test.each([
  [{ LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LC_ALL: 'zh_TW', LANG: 'en_US' }, 'zh-CN'],
  [{ LC_ALL: '', LANG: 'zh' }, 'zh-CN'],
  [{ LANG: 'C' }, 'en'],
  [{}, 'en'],
] as const)('%j asks for %s', (env, language) => {
  expect(languageFromEnvironment(env)).toBe(language)
})
