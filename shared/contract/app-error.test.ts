import { expect, test } from 'vitest'
import { translatorFor } from '../i18n/translator.ts'
import { appErrorCodes } from './app-error.ts'

test.each(['en', 'zh-CN'] as const)('every failure has a text in %s', (language) => {
  const translator = translatorFor(language)
  expect(appErrorCodes.filter((code) => !translator.has(`errors.${code}`))).toEqual([])
})
