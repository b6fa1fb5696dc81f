import { ESLint } from 'eslint'
import { beforeAll, describe, expect, test } from 'vitest'
import { projectFolder } from '../../scripts/tasks/project.ts'

let eslint: ESLint
beforeAll(() => {
  eslint = new ESLint({ cwd: projectFolder })
})

/** Whether the real configuration turns a rule on for a file; the rules themselves are tested by their makers. */
async function rulesFor(file: string): Promise<Readonly<Record<string, unknown>>> {
  const config: unknown = await eslint.calculateConfigForFile(file)
  if (typeof config !== 'object' || config === null || !('rules' in config)) throw new Error(file)
  return config.rules as Readonly<Record<string, unknown>>
}

/** Findings of `no-restricted-syntax` as it is set for a file, without the type checker the other rules need. */
async function restrictedSyntax(file: string, code: string): Promise<readonly (string | null)[]> {
  const setting = (await rulesFor(file))['no-restricted-syntax']
  const checker = new ESLint({
    cwd: projectFolder,
    overrideConfigFile: true,
    overrideConfig: [{ rules: { 'no-restricted-syntax': setting as ['error', string] } }],
  })
  const [result] = await checker.lintText(`${code}\n`)
  return (result?.messages ?? []).map((message) => message.ruleId)
}

const isError = (setting: unknown): boolean =>
  Array.isArray(setting) && (setting[0] === 2 || setting[0] === 'error')

describe('the lint configuration', () => {
  test.each([
    ['no-console', 'core/services/any.ts'],
    ['no-console', 'renderer/ui/Any.tsx'],
    ['no-console', 'shared/domain/any.ts'],
    ['keyplan/no-raw-text', 'renderer/features/swot/Any.tsx'],
    ['react-hooks/rules-of-hooks', 'renderer/ui/Any.tsx'],
    ['@typescript-eslint/no-explicit-any', 'core/services/any.ts'],
    ['@typescript-eslint/no-floating-promises', 'browser-host/any.ts'],
  ])('turns %s on for %s', async (rule, file) => {
    expect(isError((await rulesFor(file))[rule])).toBe(true)
  })

  test.each([
    ['shared/domain/any.ts', 'Date.now()'],
    ['shared/domain/any.ts', 'new Date()'],
    ['shared/domain/any.ts', 'Math.random()'],
    ['shared/domain/any.ts', 'export default 1'],
    ['core/services/any.ts', 'export default 1'],
    ['renderer/ui/Any.tsx', 'export default 1'],
  ])('refuses in %s: %s', async (file, code) => {
    expect(await restrictedSyntax(file, code)).toEqual(['no-restricted-syntax'])
  })

  test('lets a moment that is passed in through', async () => {
    expect(await restrictedSyntax('shared/domain/any.ts', 'export const day = new Date(moment)')).toEqual([])
  })
})
