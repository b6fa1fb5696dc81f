import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { accountSchema } from '../domain/account.ts'
import { annualPlanSchema } from '../domain/annual-plan.ts'
import { ownCompanySchema } from '../domain/own-company.ts'
import { quoteLineSchema } from '../domain/proposal.ts'
import { translatorFor } from '../i18n/translator.ts'
import { fieldIssuesOf, pathText, validationCodes } from './field-issues.ts'

const faults = (schema: z.ZodType, value: unknown): [string, string, object][] => {
  const parsed = schema.safeParse(value)
  return parsed.success
    ? []
    : fieldIssuesOf(parsed.error).map(({ path, code, params }) => [path, code, params])
}

describe('field issues', () => {
  test.each<[string, z.ZodType, unknown, string, object]>([
    ['a missing field', z.object({ a: z.string() }).shape.a, undefined, 'required', {}],
    ['a blank name', accountSchema.shape.tags, ['  '], 'required', {}],
    ['an account without a name', accountSchema.shape.name, { en: ' ' }, 'required', {}],
    ['a long code', quoteLineSchema.shape.unit, 'x'.repeat(41), 'tooLong', { max: 40 }],
    ['too many tags', accountSchema.shape.tags, Array(31).fill('t'), 'tooMany', { max: 30 }],
    ['a discount above 100 %', quoteLineSchema.shape.discount, 10_001, 'tooLarge', { max: 10_000 }],
    ['a discount below zero', quoteLineSchema.shape.discount, -1, 'tooSmall', { min: 0 }],
    ['a text for a number', quoteLineSchema.shape.quantity, '3', 'notANumber', {}],
    ['half a unit', quoteLineSchema.shape.quantity, 1.5, 'notANumber', {}],
    [
      'a day that does not exist',
      annualPlanSchema.shape.actions.element.shape.dueOn,
      '2026-02-30',
      'notADate',
      {},
    ],
    ['a wrong email address', ownCompanySchema.shape.email, 'a@', 'notAnEmail', {}],
    ['a kind that does not exist', accountSchema.shape.kind, 'planet', 'notAChoice', {}],
    ['a control character', quoteLineSchema.shape.unit, 'a\u0007', 'controlCharacters', {}],
    ['half a character', quoteLineSchema.shape.unit, '\uD83D', 'badFormat', {}],
  ])('%s', (_what, schema, value, code, params) => {
    expect(faults(schema, value).map(([, found, given]) => [found, given])).toEqual([[code, params]])
  })

  test('an unknown field is named by its own path', () => {
    const schema = z.strictObject({ lines: z.array(z.strictObject({ id: z.string() })) })
    expect(faults(schema, { lines: [{ id: 'a', colour: 1 }], size: 2 })).toEqual([
      ['lines[0].colour', 'unknownField', {}],
      ['size', 'unknownField', {}],
    ])
  })

  test('paths read like JavaScript', () => {
    expect(pathText(['accounts', 0, 'name', 'en'])).toBe('accounts[0].name.en')
    expect(pathText([])).toBe('')
  })

  test.each(['en', 'zh-CN'] as const)('every code has a text in %s', (language) => {
    const translator = translatorFor(language)
    expect(validationCodes.filter((code) => !translator.has(`validation.${code}`))).toEqual([])
  })
})
