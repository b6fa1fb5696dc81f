import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const folder = new URL('./', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'rules.test.ts')
const idsIn = (text: string): string[] => text.match(/\b[NQWP]-\d\d\b/g) ?? []

const ruleIds = Array.from(read('RULES.md').matchAll(/^- \*\*([NQWP]-\d\d) /gm), ([, id = '']) => id)
const testNames = files
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((name) => read(name).match(/\[[NQWP]-\d\d\]/g) ?? [])

describe('RULES.md', () => {
  test('gives each number once', () => {
    expect(ruleIds.length).toBeGreaterThan(25)
    expect(new Set(ruleIds).size).toBe(ruleIds.length)
  })

  test.each(ruleIds)('%s is proved by a test that carries its number', (id) => {
    expect(testNames).toContain(`[${id}]`)
  })

  test.each(files)('%s cites only rules that exist', (name) => {
    const source = read(name)
    expect(idsIn(source).filter((id) => !ruleIds.includes(id))).toEqual([])
  })
})
