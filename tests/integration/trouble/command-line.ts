import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { runCli } from '../../../cli/run-cli.ts'

/** What a command line said and how it ended. */
interface Told {
  readonly code: number
  readonly result: string
  readonly message: string
}

/** Runs `keyplan` in this process, in a language. */
export async function keyplanIn(
  language: 'en' | 'zh-CN',
  folder: string,
  args: readonly string[],
): Promise<Told> {
  const told = { result: '', message: '' }
  const code = await runCli(args, {
    env: { LANG: language === 'en' ? 'en_GB.UTF-8' : 'zh_CN.UTF-8', KEYPLAN_WORKSPACE: join(folder, 'ws') },
    platform: 'linux',
    cwd: folder,
    version: '1.2.3',
    terminal: {
      result: (text) => (told.result += text),
      message: (text) => (told.message += text),
      progress: () => undefined,
    },
  })
  return { code, ...told }
}

/** A folder of the test's own, removed afterwards. */
export function troubleFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'keyplan-trouble-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** Every file below a folder with its size and content, so that anything half written shows. */
export function contentsOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => {
      const path = join(folder, name)
      const { size } = statSync(path)
      if (!statSync(path).isFile() || size > 100_000_000) return `${name} ${size}`
      return `${name} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`
    })
}

/**
 * Runs a command that must fail, in both languages: exit code 1, the code asked for, words of the right language without
 * a key, a placeholder or the program's innards, and every file as it was before.
 */
export async function expectRefusal(folder: string, args: readonly string[], code: string): Promise<void> {
  const before = contentsOf(folder)
  const asData = await keyplanIn('en', folder, [...args, '--json'])
  expect({ code: asData.code, result: asData.result }).toEqual({ code: 1, result: '' })
  expect(JSON.parse(asData.message)).toMatchObject({ code })
  for (const language of ['en', 'zh-CN'] as const) {
    const told = await keyplanIn(language, folder, args)
    expect({ code: told.code, result: told.result }).toEqual({ code: 1, result: '' })
    const lines = told.message.trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(12)
    const [summary = ''] = lines
    expect(/\p{Script=Han}/u.test(summary), summary).toBe(language === 'zh-CN')
    expect(told.message).not.toMatch(/errors\.|cli\.|validation\.|[{}]|\bat .*:\d+|SQLITE|ENO|EACC/)
  }
  expect(contentsOf(folder)).toEqual(before)
}
