import { describe, expect, test } from 'vitest'
import { en } from './en.ts'
import { translatorFor } from './translator.ts'
import { zhCn } from './zh-cn.ts'

const namespaces = Object.keys(en) as (keyof typeof en)[]
const texts = (file: object): [string, string][] => Object.entries(file) as [string, string][]
const base = (key: string): string => key.replace(/_(one|other)$/, '')
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? '').sort()

/** Texts that are the same in both languages on purpose: names, codes and symbols. */
const sameInBoth =
  /^[\p{P}\p{S}\p{N}\s]*$|^(SWOT|PEST|QCDMS|TOWS|FAB|SPIN|DOCX|PDF|HTML|Keyplan|English|简体中文)$/u

describe.each(namespaces)('locale %s', (ns) => {
  test('has the same keys in both languages', () => {
    const keys = (file: object): string[] => [...new Set(Object.keys(file).map(base))].sort()
    expect(keys(zhCn[ns])).toEqual(keys(en[ns]))
  })

  test('uses the same placeholders in both languages', () => {
    const chinese = new Map(texts(zhCn[ns]).map(([key, text]) => [base(key), placeholders(text)]))
    for (const [key, text] of texts(en[ns])) {
      if (key.endsWith('_one')) continue
      expect(chinese.get(base(key)), `${ns}.${key}`).toEqual(placeholders(text))
    }
  })

  test('is translated', () => {
    const chinese = new Map(texts(zhCn[ns]))
    for (const [key, text] of texts(en[ns])) {
      expect(text.trim(), `${ns}.${key}`).not.toBe('')
      const other = chinese.get(key)
      // A text of placeholders alone has no words to translate.
      const words = text.replaceAll(/\{\w+\}/g, '')
      if (other === undefined || sameInBoth.test(words) || /^[A-Z0-9]{1,2}$/.test(words)) continue
      expect(other, `${ns}.${key} is the same in both languages`).not.toBe(text)
    }
  })

  test('keeps Chinese out of English', () => {
    for (const [key, text] of texts(en[ns])) {
      if (text === '简体中文') continue
      expect(/\p{Script=Han}/u.test(text), `${ns}.${key}: ${text}`).toBe(false)
    }
  })
})

test('a missing key is not a key', () => {
  expect(translatorFor('en').has('common.noSuchText')).toBe(false)
  expect(translatorFor('zh-CN').t('common.undo')).toBe('撤销')
})
