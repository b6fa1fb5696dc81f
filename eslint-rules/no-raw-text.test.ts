import { Linter } from 'eslint'
import { describe, expect, test } from 'vitest'
import { noRawText } from './no-raw-text.ts'

function findings(jsx: string): readonly string[] {
  const linter = new Linter()
  const messages = linter.verify(`const element = ${jsx}`, [
    {
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      plugins: { keyplan: { rules: { 'no-raw-text': noRawText } } },
      rules: { 'keyplan/no-raw-text': 'error' },
    },
  ])
  return messages.map((message) => message.ruleId ?? message.message)
}

const caught = ['keyplan/no-raw-text']

describe('no-raw-text finds', () => {
  test.each([
    ['words between tags', '<p>Save</p>'],
    ['Chinese between tags', '<p>保存</p>'],
    ['words in braces', "<p>{'Save'}</p>"],
    ['words in a template', '<p>{`Saved ${count} times`}</p>'],
    ['a choice of words', "<p>{isNew ? 'New' : t('common.edit')}</p>"],
    ['words shown on a condition', "<p>{isNew && 'New'}</p>"],
    ['a fallback', "<p>{name ?? 'Unnamed'}</p>"],
    ['words glued to a value', "<p>{'Total ' + total}</p>"],
    ['a label', '<TextInput label="Name" />'],
    ['a placeholder in braces', "<TextInput placeholder={'Name'} />"],
    ['a spoken label', '<button aria-label="Close" />'],
    ['a title in a template', '<Tooltip title={`Close ${name}`} />'],
  ])('%s', (_, jsx) => {
    expect(findings(jsx)).toEqual(caught)
  })
})

describe('no-raw-text lets pass', () => {
  test.each([
    ['translated text', "<p>{t('common.save')}</p>"],
    ['a translated label', "<TextInput label={t('account.name')} />"],
    ['signs and numbers', '<p>· 100 % —</p>'],
    ['attributes nobody reads', '<Stack gap="md" data-testid="list" className="wide" />'],
    ['comparisons', "<p>{kind === 'swot' ? t('a.b') : t('a.c')}</p>"],
    ['an empty text', '<TextInput label="" />'],
    ['values', '<p>{account.name}</p>'],
  ])('%s', (_, jsx) => {
    expect(findings(jsx)).toEqual([])
  })
})
