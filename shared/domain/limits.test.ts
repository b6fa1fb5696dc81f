import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { appErrorCodes } from '../contract/app-error.ts'
import { fieldIssuesOf } from '../contract/field-issues.ts'
import { translatorFor } from '../i18n/translator.ts'
import { aggregateSchemas } from './aggregate.ts'

/** A field of a record with the narrowest schema that guards it. */
interface Field {
  readonly path: string
  readonly schema: z.ZodType
}

/** Every text, number and list of a schema, found without knowing its fields, so that a new one is tried too. */
function fieldsOf(path: string, schema: z.core.$ZodType): readonly Field[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return fieldsOf(path, schema.unwrap())
  if (schema instanceof z.ZodObject)
    return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, inner]) =>
      fieldsOf(`${path}.${key}`, inner),
    )
  if (schema instanceof z.ZodArray) return [{ path, schema }, ...fieldsOf(`${path}[]`, schema.element)]
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => fieldsOf(path, option))
  if (schema instanceof z.ZodRecord) return fieldsOf(`${path}{}`, schema.valueType)
  if (isText(schema) || schema instanceof z.ZodNumber) return [{ path, schema }]
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodBoolean || schema instanceof z.ZodLiteral)
    return []
  throw new Error(`${path} is of a kind this test does not know: ${schema._zod.def.type}`)
}

const isText = (schema: z.core.$ZodType): schema is z.ZodType<string> =>
  schema instanceof z.ZodType && schema._zod.def.type === 'string'

/** A value far larger than any field of that kind may hold. */
function tooMuch(schema: z.ZodType): unknown {
  if (schema instanceof z.ZodArray) return new Array<null>(1_000_000).fill(null)
  return schema instanceof z.ZodNumber ? 1e300 : 'x'.repeat(3_000_000)
}

const fields = Object.entries(aggregateSchemas).flatMap(([kind, schema]) => fieldsOf(kind, schema))
const translators = [translatorFor('en'), translatorFor('zh-CN')]

describe('every field', () => {
  test('is found by the walk', () => {
    const paths = fields.map(({ path }) => path)
    expect(paths.length).toBeGreaterThan(150)
    expect(paths).toEqual(
      expect.arrayContaining([
        'proposal.quoteLines[].unitPrice',
        'account.name.en',
        'plan.sections[].body[].inlines[].text',
      ]),
    )
  })

  test.each(fields)('$path refuses more than it can hold, in words of both languages', ({ schema }) => {
    const parsed = schema.safeParse(tooMuch(schema))
    expect(parsed.success).toBe(false)
    const [issue] = fieldIssuesOf(parsed.error ?? new z.ZodError([]))
    if (issue === undefined) throw new Error('Refused without an issue')
    for (const { t, has, language } of translators) {
      const key = `validation.${issue.code}`
      if (!has(key)) throw new Error(`${key} has no text`)
      const text = t(key, issue.params)
      expect(text).not.toMatch(/[{}]|validation\./)
      expect(/\p{Script=Han}/u.test(text)).toBe(language === 'zh-CN')
    }
  })
})

/** Parameters each failure is told with; a code that is not listed has a text without any. */
const paramsOf: Partial<Record<(typeof appErrorCodes)[number], Readonly<Record<string, string | number>>>> = {
  'input.invalid': { count: 2 },
  referenced: { count: 2 },
  'history.changed': { count: 2 },
  'workspace.in-use': { pid: 7, port: 0 },
  'workspace.newer': { found: 9, known: 1 },
  'runtime.unsuitable': { part: 'Node', needed: '24', found: '20' },
  'file.too-large': { maxMegabytes: 10 },
  'file.wrong-kind': { expected: 'PNG' },
  'bundle.invalid': { count: 2 },
  'bundle.newer': { supported: 1 },
  'bundle.exists': { count: 2 },
}

test.each(appErrorCodes)('the failure %s is one clear sentence or two in both languages', (code) => {
  for (const count of [1, 2])
    for (const { t, language } of translators) {
      const given = paramsOf[code] ?? {}
      const text = t(`errors.${code}`, 'count' in given ? { ...given, count } : given)
      expect(text).not.toMatch(/[{}\n]|errors\.|^$/)
      expect(/\p{Script=Han}/u.test(text)).toBe(language === 'zh-CN')
    }
})
