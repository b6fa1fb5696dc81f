import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bundleJsonSchema } from './bundle-json-schema.ts'
import { bundleSchema } from './bundle-schema.ts'
import { checkBundle } from './read-bundle.ts'

const head = { format: 'keyplan-bundle', formatVersion: 1, language: 'en' } as const

describe('bundle schema', () => {
  test('needs no more than what is meaningful', () => {
    const bundle = bundleSchema.parse({
      ...head,
      accounts: [{ id: 'acme', name: 'Acme' }],
      analyses: [{ id: 'swot', accountId: 'acme', title: 'SWOT' }],
      plans: [{ id: 'plan', accountId: 'acme', title: 'Plan', year: 2026 }],
      proposals: [{ id: 'offer', accountId: 'acme', title: 'Offer', quoteLines: [{ name: 'Jacket' }] }],
    })
    expect(bundle.proposals[0]?.quoteLines[0]).toMatchObject({
      quantity: 1_000,
      isFree: false,
      groupId: null,
    })
    expect(bundle.accounts[0]).toMatchObject({ kind: 'business', tags: [], claims: {} })
  })

  test('refuses unknown keys at every level', () => {
    const result = bundleSchema.safeParse({
      ...head,
      extra: 1,
      accounts: [{ id: 'acme', name: 'Acme', version: 3 }],
      proposals: [
        { id: 'offer', accountId: 'acme', title: 'Offer', quoteLines: [{ name: 'Jacket', price: 1 }] },
      ],
    })
    expect(result.error?.issues.map((issue) => issue.code)).toEqual([
      'unrecognized_keys',
      'unrecognized_keys',
      'unrecognized_keys',
    ])
  })

  test('docs/bundle.schema.json is up to date; node scripts/bundle-schema.ts writes it anew', () => {
    const published = readFileSync(new URL('../../../docs/bundle.schema.json', import.meta.url), 'utf8')
    expect(published).toBe(bundleJsonSchema())
  })

  test('accepts the example of the how-to', () => {
    const guide = readFileSync(new URL('../../../docs/how-to/use-the-cli.md', import.meta.url), 'utf8')
    const example = /```json\n(.*?)```/su.exec(guide)?.[1] ?? ''
    expect(checkBundle(JSON.parse(example), new Map()).proposals[0]?.quoteLines[0]?.quantity).toBe(10_000)
  })
})
