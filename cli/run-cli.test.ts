import { expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

/** Runs a command line in this process; wrong usage never gets as far as a workspace. */
async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const told = { result: '', message: '' }
  const code = await runCli(args, {
    env,
    platform: 'linux',
    cwd: '/nowhere',
    version: '1.2.3',
    terminal: {
      result: (text) => (told.result += text),
      message: (text) => (told.message += text),
      progress: () => undefined,
    },
  })
  return { code, ...told }
}

test.each([
  [[]],
  [['nonsense']],
  [['list']],
  [['list', 'people']],
  [['list', 'accounts', 'plans']],
  [['list', 'accounts', '--nonsense']],
  [['list', 'accounts', '-x']],
  [['list', 'accounts', '--replace']],
  [['list', 'accounts', '--workspace']],
  [['list', 'accounts', '--workspace', '--help']],
  [['list', 'accounts', '--json=yes']],
  [['show', 'account']],
  [['show', 'account', '../../etc']],
  [['sample', '--language', 'fr']],
  [['export', 'plan', 'id', '--out', 'x']],
  [['export', 'plan', 'id', '--format', 'pdf']],
  [['export', 'plan', 'id', '--format', 'rtf', '--out', 'x']],
  [['import']],
])('%j is wrong usage and points to the help', async (args) => {
  const { code, result, message } = await run(args)
  expect({ code, result }).toEqual({ code: 2, result: '' })
  expect(message).toContain('keyplan help')
})

test.each([
  [{ LANG: 'zh_CN.UTF-8' }, '没有'],
  [{ LANG: 'en_GB.UTF-8', LC_ALL: 'zh_TW.UTF-8' }, '没有'],
  [{ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'C' }, 'Unknown'],
  [{ LANG: 'de_DE.UTF-8' }, 'Unknown'],
  [{}, 'Unknown'],
])('with %j it speaks that language', async (env, word) => {
  expect((await run(['nonsense'], env)).message).toContain(word)
})

test('options may stand before the command', async () => {
  expect(await run(['--json', '--version', 'list'])).toMatchObject({
    code: 0,
    result: '{\n  "version": "1.2.3"\n}\n',
  })
})
